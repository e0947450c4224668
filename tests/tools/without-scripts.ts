/** A page's text without its scripts; data that the page embeds stays, and nothing else is touched. */
export function withoutScripts(html: string): string {
  return html
    .replaceAll(
      /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi,
      (script, attributes: string, text: string) => {
        const isData = /type=["']?application\/(?:ld\+)?json/i.test(attributes)
        if (isData) return script
        return holdsState(text) ? `<script type="application/json">${text}</script>` : ''
      },
    )
    .replaceAll(/\son[a-z]{3,20}=(?:"[^"]*"|'[^']*')/gi, '')
}

/** Assigned or handed on as one literal: what readers look for in scripts. */
function holdsState(text: string): boolean {
  return /(?:=|\.concat\(|\.push\()\s*[[{]"/.test(text)
}
