/** A statement that stores figures of England and four trusts for all 15 tests, up to March 2026. */
export const figuresOfMonths = (months: number): string => `
  insert into waiting_imports (id, state, "by", file_name, checksum, rows_read, rows_kept, first_month, last_month, added, changed, removed, checked_at, kept_at)
    values (1, 'kept', 'Somebody', 'a.csv', 'a', 1, 1, '2006-04', '2026-03', 1, 0, 0, now(), now());
  insert into waiting_figures
    select to_char(date '2026-03-01' - ago * interval '1 month', 'YYYY-MM'), provider, test, array_fill(ago % 100, array[14]), 1, 2, 3, 1
    from generate_series(0, ${months - 1}) ago,
      unnest(array['ENGLAND', 'RXL', 'RXN', 'RXR', 'RTX']) provider,
      unnest(array['MRI', 'CT', 'NON_OBSTETRIC_ULTRASOUND', 'BARIUM_ENEMA', 'DEXA_SCAN', 'AUDIOLOGY_ASSESSMENTS', 'ECHOCARDIOGRAPHY',
        'ELECTROPHYSIOLOGY', 'PERIPHERAL_NEUROPHYS', 'SLEEP_STUDIES', 'URODYNAMICS', 'COLONOSCOPY', 'FLEXI_SIGMOIDOSCOPY', 'CYSTOSCOPY',
        'GASTROSCOPY']) test
    order by 1, 2, 3`
