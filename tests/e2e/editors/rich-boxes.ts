import { registerPlainText } from '@lexical/plain-text'
import { $getRoot, createEditor as createLexical } from 'lexical'
import { schema } from 'prosemirror-schema-basic'
import { EditorState } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import Quill from 'quill'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { createEditor as createSlate, Node, type Descendant } from 'slate'
import { Editable, Slate, withReact } from 'slate-react'
import type { Mounted } from './page.ts'

/** Editors that keep the text in a model of their own and draw the element from it. */

export function prosemirror(place: HTMLElement): Mounted {
  const view = new EditorView(place, { state: EditorState.create({ schema }) })
  return { text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n') }
}

export function lexical(place: HTMLElement): Mounted {
  const root = document.createElement('div')
  root.contentEditable = 'true'
  place.append(root)
  const editor = createLexical({
    namespace: 'chat',
    onError: (error) => {
      throw error
    },
  })
  editor.setRootElement(root)
  registerPlainText(editor)
  return { text: () => editor.getEditorState().read(() => $getRoot().getTextContent()) }
}

export function slate(place: HTMLElement): Mounted {
  const editor = withReact(createSlate())
  const empty: Descendant[] = [{ children: [{ text: '' }] }]
  const box = h(Editable, { placeholder: 'Write a message' })
  createRoot(place).render(h(Slate, { editor, initialValue: empty, children: box }))
  return { text: () => editor.children.map((node) => Node.string(node)).join('\n') }
}

export function quill(place: HTMLElement): Mounted {
  const host = document.createElement('div')
  place.append(host)
  const editor = new Quill(host, { placeholder: 'Write a message' })
  return { text: () => editor.getText() }
}
