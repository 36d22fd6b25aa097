/** How late a review is: `1 day overdue`. */
export const daysOverdue = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'} overdue`;
