'use client'

export function AttendanceTable() {
  return null
}
