/** The button that sends a form. */
export function Button({ text }: { text: string }) {
  return (
    <button className="nhsuk-button" type="submit">
      {text}
    </button>
  )
}
