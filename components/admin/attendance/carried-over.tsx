'use client'

export function CarriedOver() {
  return null
}
