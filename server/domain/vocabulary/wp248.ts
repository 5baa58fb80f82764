import { keysOf, type Vocabulary } from './vocabulary'

/** The nine criteria of WP248; two or more usually mean a DPIA. */
export const wp248Criteria = {
  c1: { nl: 'Evaluatie of scoretoekenning, ook profilering', en: 'Evaluation or scoring, incl. profiling' },
  c2: {
    nl: 'Geautomatiseerde beslissing met rechtsgevolg of vergelijkbaar',
    en: 'Automated decision with legal or similar effect',
  },
  c3: { nl: 'Stelselmatige monitoring', en: 'Systematic monitoring' },
  c4: { nl: 'Gevoelige of zeer persoonlijke gegevens', en: 'Sensitive or highly personal data' },
  c5: { nl: 'Grootschalige verwerking', en: 'Large-scale processing' },
  c6: { nl: 'Koppelen of combineren van datasets', en: 'Matching or combining data sets' },
  c7: { nl: 'Kwetsbare personen', en: 'Vulnerable persons' },
  c8: { nl: 'Nieuwe technologie of innovatief gebruik', en: 'New technology or innovative use' },
  c9: { nl: 'Blokkeert recht, dienst of contract', en: 'Prevents a right, service or contract' },
} as const satisfies Vocabulary

export type Wp248Key = keyof typeof wp248Criteria

export const wp248Keys = keysOf(wp248Criteria)
