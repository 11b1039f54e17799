/** The number of a further page of a list as an address writes it, 0 for anything else: '1', '02', '-1' or '2x'. */
export const furtherPage = (written: string): number => (/^(?:[2-9]|[1-9]\d{1,5})$/.test(written) ? Number(written) : 0)
