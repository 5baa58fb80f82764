export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** What a person did to an input before the script took over; undefined when it is as the server sent it. */
export function readTyped(control: Control): string | boolean | undefined {
  if (control instanceof HTMLSelectElement) {
    const options = [...control.options]
    const sent = options.find((option) => option.defaultSelected) ?? options[0]
    return sent && sent.value !== control.value ? control.value : undefined
  }
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    return control.checked === control.defaultChecked ? undefined : control.checked
  }
  if (control instanceof HTMLInputElement && control.type === 'radio') {
    return control.checked && !control.defaultChecked ? control.value : undefined
  }
  return control.value === control.defaultValue ? undefined : control.value
}
