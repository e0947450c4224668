/** `verify.html`: one page with its script inside, which the policy names by its hash and lets nothing else run. */

const style = `
body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#14171a;background:#fff}
h1{font-size:1.4rem}label{display:block;border:2px dashed #6b7480;border-radius:.5rem;padding:2rem;text-align:center}
label:focus-within{outline:3px solid #1463b8}
output{display:block;white-space:pre-wrap;overflow-wrap:anywhere;margin-top:1.5rem;font-family:ui-monospace,monospace}
output[data-verdict]{padding:1rem;border-inline-start:.4rem solid #6b7480}
output[data-verdict=sound]{border-color:#1a7f37}output[data-verdict=changed],output[data-verdict=unreadable]{border-color:#b42318}
@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#16181b}}
`.trim()

/** @param script One classic script without the end tag of a script in it */
export async function verifierPage(script: string): Promise<string> {
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end its own element')
  const bytes = new TextEncoder().encode(script)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).toBase64()
  const policy = `default-src 'none'; script-src 'sha256-${hash}'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Verify an evidence pack</title>
<style>${style}</style>
</head>
<body>
<h1>Verify an evidence pack</h1>
<p>Drop the pack (the ZIP file that this page came in) here, or choose it. It is checked in this page; nothing is sent anywhere.</p>
<label>Evidence pack (.zip) <input type="file" id="file" accept=".zip,application/zip"></label>
<output id="said" aria-live="polite"></output>
<p>Whoever changes a pack can change this page in it too: for a verdict that counts, use a verifier that you already had, and compare the key with the one that the sender tells you.</p>
<script>${script}</script>
</body>
</html>
`
}
