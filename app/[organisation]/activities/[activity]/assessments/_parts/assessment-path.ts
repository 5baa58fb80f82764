/** The address of the document of an assessment. */
export function assessmentPath(
  organisation: string,
  activityId: string,
  { kind, subjectId }: { kind: string; subjectId: string },
): string {
  return `/${organisation}/activities/${activityId}/assessments/${kind}/${subjectId}`
}
