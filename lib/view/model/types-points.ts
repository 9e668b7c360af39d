/** What was agreed in meetings about this plan and is still to be done. */
export interface PointsModel {
  title: string;
  points: { id: string; what: string; line: string; overdue: boolean }[];
}
