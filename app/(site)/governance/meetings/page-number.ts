/** The number of a further page of a list, 0 for anything else: '1', '02', '-1' or '2x'. */
export const furtherPage = (number: string): number => (/^(?:[2-9]|[1-9]\d{1,5})$/.test(number) ? Number(number) : 0)
