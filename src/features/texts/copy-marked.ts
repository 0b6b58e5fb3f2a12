/** Copies words with their marks, and plain for where no marks can be pasted. False where refused. */
export async function copyMarked(html: string, plain: string): Promise<boolean> {
  const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  try {
    const item = new ClipboardItem({ ...part("text/html", html), ...part("text/plain", plain) });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return (
      navigator.clipboard?.writeText(plain).then(
        () => true,
        () => false,
      ) ?? false
    );
  }
}
