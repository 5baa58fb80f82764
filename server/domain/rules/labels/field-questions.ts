import type { Text } from '../../text'
import type { FieldPath } from '../fields'

/** How a field is asked of somebody who knows the work and not the law. What is never asked by itself has none. */
export const fieldQuestions: Partial<Record<FieldPath, Text>> = {
  'activity.access_roles': { nl: 'Wie kan bij de gegevens?', en: 'Who can get at the data?' },
  'activity.data_subjects': { nl: 'Over wie gaan de gegevens?', en: 'Whom are the data about?' },
  'activity.kind': { nl: 'Welk soort touchpoint is dit?', en: 'Which kind of touchpoint is this?' },
  'activity.measures': { nl: 'Hoe zijn de gegevens beveiligd?', en: 'How are the data secured?' },
  'activity.own_role': {
    nl: 'Bepaalt u zelf waarvoor de gegevens dienen, of werkt u voor een ander?',
    en: 'Do you decide what the data are for, or do you work for somebody else?',
  },
  'activity.profile_type': { nl: 'Maakt u profielen van mensen?', en: 'Do you make profiles of people?' },
  'activity.proportionality': {
    nl: 'Waarom is dit nodig, en kan het niet met minder?',
    en: 'Why is this needed, and can it not be done with less?',
  },
  'activity.recipient_categories': { nl: 'Wie krijgt de gegevens nog meer?', en: 'Who else gets the data?' },
  'activity.review_due': { nl: 'Wanneer bekijkt u dit opnieuw?', en: 'When do you look at this again?' },
  'activity.sources': { nl: 'Waar komen de gegevens vandaan?', en: 'Where do the data come from?' },
  'activity.stored_by_us': { nl: 'Bewaart u de gegevens zelf?', en: 'Do you store the data yourself?' },
  'activity.stored_by_vendor': { nl: 'Bewaart de leverancier de gegevens?', en: 'Does the vendor store the data?' },
  'activity.systems': { nl: 'In welke systemen staan de gegevens?', en: 'In which systems are the data?' },
  'activity.transfer_outside_eea': { nl: 'Gaan er gegevens buiten de EER?', en: 'Do data go outside the EEA?' },
  'agreement.breach_notice': {
    nl: 'Staat in het contract dat de leverancier een datalek meldt?',
    en: 'Does the agreement say that the vendor reports a data breach?',
  },
  'agreement.clauses': {
    nl: 'Welke onderdelen van art. 28 lid 3 staan in het contract?',
    en: 'Which items of Art. 28(3) are in the agreement?',
  },
  'agreement.ends_at': { nl: 'Wanneer eindigt het contract?', en: 'When does the agreement end?' },
  'agreement.kind': { nl: 'Wat voor contract is dit?', en: 'What kind of agreement is this?' },
  'consent.informed_items': {
    nl: 'Wat vertelt u voordat iemand toestemt?',
    en: 'What do you tell before somebody consents?',
  },
  'consent.last_review': {
    nl: 'Wanneer liep u de toestemming voor het laatst na?',
    en: 'When did you last go through the consent?',
  },
  'consent.method': { nl: 'Hoe zegt iemand ja?', en: 'How does somebody say yes?' },
  'consent.opt_in_mode': {
    nl: 'Bevestigt iemand het adres nog een keer (dubbele opt-in)?',
    en: 'Does somebody confirm the address once more (double opt-in)?',
  },
  'consent.proof.how': {
    nl: 'Bewaart u hoe iemand toestemming gaf?',
    en: 'Do you keep how somebody gave consent?',
  },
  'consent.proof.what': {
    nl: 'Bewaart u wat u toen vertelde?',
    en: 'Do you keep what you told at that moment?',
  },
  'consent.proof.when': {
    nl: 'Bewaart u wanneer iemand toestemming gaf?',
    en: 'Do you keep when somebody gave consent?',
  },
  'consent.proof.who': { nl: 'Bewaart u wie toestemming gaf?', en: 'Do you keep who gave consent?' },
  'consent.proof.withdrawn': {
    nl: 'Bewaart u of en wanneer iemand haar introk?',
    en: 'Do you keep whether and when somebody withdrew it?',
  },
  'consent.six_properties.free': {
    nl: 'Kan iemand ook nee zeggen, zonder nadeel?',
    en: 'Can somebody say no as well, without harm?',
  },
  'consent.six_properties.unambiguous': {
    nl: 'Doet iemand zelf iets om ja te zeggen?',
    en: 'Does somebody do something to say yes?',
  },
  'consent.six_properties.withdrawable': {
    nl: 'Is intrekken even makkelijk als geven?',
    en: 'Is withdrawing as easy as giving?',
  },
  'consent.text_version': {
    nl: 'Welke tekst ziet of hoort iemand?',
    en: 'Which text does somebody see or hear?',
  },
  'data_line.category': { nl: 'Welk gegeven is dit?', en: 'Which data are these?' },
  'data_line.category_kind': {
    nl: 'Is dit een gewoon of een bijzonder gegeven?',
    en: 'Are these ordinary or special data?',
  },
  'data_line.necessary': { nl: 'Is dit gegeven echt nodig?', en: 'Are these data really needed?' },
  'data_line.occurrence': {
    nl: 'Vraagt u dit gegeven zelf, of komt het vanzelf mee?',
    en: 'Do you ask for these data, or do they come along by themselves?',
  },
  'dpia.ap_list': {
    nl: 'Staat de verwerking op de lijst van de AP?',
    en: 'Is the processing on the list of the AP?',
  },
  'dpia.art35_3': {
    nl: 'Is het een geval waarin altijd een DPIA nodig is?',
    en: 'Is it a case in which a DPIA is always needed?',
  },
  'dpia.document': { nl: 'Is er een DPIA gedaan?', en: 'Was a DPIA done?' },
  'dpia.measures': {
    nl: 'Zijn de maatregelen uit de DPIA uitgevoerd?',
    en: 'Were the measures of the DPIA carried out?',
  },
  'dpia.outcome': { nl: 'Is een DPIA nodig?', en: 'Is a DPIA needed?' },
  'dpia.residual_risk': {
    nl: 'Hoe groot is het risico dat overblijft?',
    en: 'How large is the risk that remains?',
  },
  'engagement.agreements': {
    nl: 'Welk contract hebt u met deze partij?',
    en: 'Which agreement do you have with this party?',
  },
  'engagement.due_diligence': {
    nl: 'Is onderzocht of u met deze leverancier in zee kunt?',
    en: 'Was it examined whether you can work with this vendor?',
  },
  'engagement.onboarding_role': {
    nl: 'Wat doet deze partij bij CRM-onboarding?',
    en: 'What does this party do in CRM onboarding?',
  },
  'engagement.own_purposes': {
    nl: 'Gebruikt deze partij de gegevens ook voor zichzelf?',
    en: 'Does this party use the data for itself as well?',
  },
  'engagement.product': { nl: 'Welk product of welke dienst is het?', en: 'Which product or service is it?' },
  'engagement.receives_data': { nl: 'Krijgt deze partij de gegevens?', en: 'Does this party get the data?' },
  'engagement.role': { nl: 'Welke rol heeft deze partij?', en: 'Which role does this party have?' },
  'engagement.stores_data': { nl: 'Bewaart deze partij de gegevens?', en: 'Does this party store the data?' },
  'engagement.transfer_outside_eea': {
    nl: 'Gaan er via deze partij gegevens buiten de EER?',
    en: 'Do data go outside the EEA through this party?',
  },
  'inventory.answer': { nl: 'Gebruikt u dit touchpoint?', en: 'Do you use this touchpoint?' },
  'lia.outcome': {
    nl: 'Weegt uw belang zwaarder dan dat van de mensen om wie het gaat?',
    en: 'Does your interest weigh more than that of the people concerned?',
  },
  'onboarding.identifier_kinds': {
    nl: 'Met welk gegeven herkent u mensen elders?',
    en: 'By which data do you recognise people elsewhere?',
  },
  'onboarding.optout_chain.offered': {
    nl: 'Werkt afmelden door bij elke partij in de keten?',
    en: 'Does an opt-out reach every party in the chain?',
  },
  'onboarding.own_role': {
    nl: 'Wat doet u zelf bij CRM-onboarding?',
    en: 'What do you do yourself in CRM onboarding?',
  },
  'onboarding.qualification': {
    nl: 'Zijn de gegevens herleidbaar, pseudoniem of anoniem?',
    en: 'Are the data identifying, pseudonymous or anonymous?',
  },
  'onboarding.use': {
    nl: 'Wilt u mensen bereiken, uitsluiten of een vergelijkbare groep vinden?',
    en: 'Do you want to reach people, exclude them or find a similar group?',
  },
  'organisation.art30_5_claimed': {
    nl: 'Beroept u zich op de uitzondering voor kleine organisaties?',
    en: 'Do you rely on the exemption for small organisations?',
  },
  'organisation.channel_policies': {
    nl: 'Voor welke kanalen is er beleid?',
    en: 'For which channels is there a policy?',
  },
  'organisation.cookie_statement_versions': {
    nl: 'Wanneer is de cookieverklaring voor het laatst gepubliceerd?',
    en: 'When was the cookie statement last published?',
  },
  'organisation.dpo_appointed': { nl: 'Hebt u een FG?', en: 'Do you have a DPO?' },
  'organisation.dpo_required': { nl: 'Bent u verplicht een FG te hebben?', en: 'Must you have a DPO?' },
  'organisation.established_in_eu': {
    nl: 'Is uw organisatie gevestigd in de EU?',
    en: 'Is your organisation established in the EU?',
  },
  'organisation.is_public_authority': {
    nl: 'Bent u een overheidsinstantie?',
    en: 'Are you a public authority?',
  },
  'organisation.markets': { nl: 'In welke landen bent u actief?', en: 'In which countries are you active?' },
  'organisation.telemarketing_exemption': {
    nl: 'Geldt voor u een uitzondering op het belverbod?',
    en: 'Does an exemption from the ban on calling apply to you?',
  },
  'party.country': { nl: 'In welk land zit deze partij?', en: 'In which country is this party?' },
  'purpose.called_persons': { nl: 'Wie belt u?', en: 'Whom do you call?' },
  'purpose.channel': { nl: 'Via welk kanaal bereikt u mensen?', en: 'Through which channel do you reach people?' },
  'purpose.device_access': {
    nl: 'Leest of plaatst u iets op het apparaat van iemand?',
    en: 'Do you read or place something on a person’s device?',
  },
  'purpose.device_exemption': {
    nl: 'Waarom is daar geen toestemming voor nodig?',
    en: 'Why is no consent needed for that?',
  },
  'purpose.ground': { nl: 'Welke grondslag past bij dit doel?', en: 'Which legal ground fits this purpose?' },
  'purpose.in_privacy_statement': {
    nl: 'Staat dit doel in uw privacyverklaring?',
    en: 'Is this purpose in your privacy statement?',
  },
  'purpose.lia': {
    nl: 'Is er een belangenafweging gemaakt?',
    en: 'Was a balancing of interests made?',
  },
  'purpose.marketing': { nl: 'Is dit reclame?', en: 'Is this advertising?' },
  'purpose.soft_opt_in.product_duration': {
    nl: 'Hoe lang gaat het product mee?',
    en: 'How long does the product last?',
  },
  'purpose.text': { nl: 'Waarvoor gebruikt u de gegevens?', en: 'What do you use the data for?' },
  'retention.months': { nl: 'Hoe lang bewaart u dit?', en: 'How long do you keep this?' },
  'retention.on_device': {
    nl: 'Staat dit op het apparaat van de persoon zelf?',
    en: 'Is this on the person’s own device?',
  },
  'retention.start_event': { nl: 'Vanaf wanneer telt de bewaartermijn?', en: 'From when does the period count?' },
  'transfer.country': { nl: 'Naar welk land gaan de gegevens?', en: 'To which country do the data go?' },
  'transfer.dpf_check': {
    nl: 'Staat de ontvanger op de DPF-lijst, actief en voor deze gegevens?',
    en: 'Is the recipient on the DPF list, active and for these data?',
  },
  'transfer.mechanism': { nl: 'Waarop steunt de doorgifte?', en: 'What does the transfer rest on?' },
  'transfer.scc.module': { nl: 'Welke module van de SCC’s geldt?', en: 'Which module of the SCCs applies?' },
  'transfer.scc.version': { nl: 'Van welke dag zijn de SCC’s?', en: 'Of which day are the SCCs?' },
  'transfer.scope_confirmed': {
    nl: 'Geldt het adequaatheidsbesluit voor deze ontvanger?',
    en: 'Does the adequacy decision cover this recipient?',
  },
  'transfer.tia': {
    nl: 'Is onderzocht of de bescherming daar voldoende is?',
    en: 'Was it examined whether the protection there suffices?',
  },
}
