import { chromium, type Page } from 'playwright-core'
import { openGallery } from '#tests/tools/gallery/build.ts'
import { chromiumArguments } from '#tests/tools/launch-chromium.ts'

/** What a step of a slider of the Costs view costs until the page can be painted anew, in ms. */
export type SliderTiming = {
  readonly name: string
  readonly median: number
  readonly worst: number
}

/** Issue 4: the slider repaints within one frame, at 60 frames in a second. */
export const frameMs = 1000 / 60

/** Panel states of the gallery, with the slider to move. */
const sliders = [
  ['ebay-return-worked', 'partialRefund'],
  ['ebay-return-worked', 'contribution'],
  ['costs-amazon', 'partialRefund'],
  ['costs-shared', 'contribution'],
] as const

/** Moves each slider by its own steps, in the panel as it is built. */
export async function timeSliders(
  executablePath: string,
  steps: number,
): Promise<readonly SliderTiming[]> {
  const gallery = await openGallery()
  const args = chromiumArguments().filter((argument) => !argument.startsWith('--proxy'))
  const browser = await chromium.launch({ executablePath, args })
  const timings: SliderTiming[] = []
  try {
    for (const [state, slider] of sliders) {
      const page = await browser.newPage({ viewport: { width: 360, height: 900 } })
      await page.goto(`${gallery.address}?state=${state}&locale=en&theme=light`)
      timings.push(await timeSlider(page, `${state}, ${slider}`, slider, steps))
      await page.close()
    }
  } finally {
    await browser.close()
    gallery.stop()
  }
  return timings
}

async function timeSlider(
  page: Page,
  name: string,
  slider: (typeof sliders)[number][1],
  steps: number,
): Promise<SliderTiming> {
  const way = slider === 'partialRefund' ? 'partial-refund' : 'reship-contribution'
  await page.getByTestId('view-costs').click()
  await page.getByTestId(`option-${way}`).click()
  const taken = await page.getByTestId(`slider-${slider}`).evaluate(timeSteps, steps)
  const sorted = taken.toSorted((a, b) => a - b)
  return { name, median: sorted[sorted.length >> 1] ?? 0, worst: sorted.at(-1) ?? 0 }
}

/** Runs in the page: from the input event until React has committed and the layout is reckoned. */
async function timeSteps(element: Element, steps: number): Promise<number[]> {
  if (!(element instanceof HTMLInputElement)) throw new Error('The slider is no input')
  const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  const rest = () => new Promise((done) => setTimeout(done, 120))
  const taken: number[] = []
  const warming = 5
  const start = Math.floor(element.valueAsNumber / 2)
  for (let index = 0; index < steps + warming; index++) {
    await rest()
    const before = performance.now()
    property?.set?.call(element, String(start + (index % 60) * Number(element.step)))
    element.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
    document.body.getBoundingClientRect()
    taken.push(performance.now() - before)
  }
  return taken.slice(warming)
}

/** The timings in words, a line each. */
export async function sliderReport(executablePath: string, steps: number): Promise<string> {
  const lines = (await timeSliders(executablePath, steps)).map(({ name, median, worst }) => {
    const verdict = median > frameMs ? `above a frame of ${frameMs.toFixed(1)}` : 'ok'
    return `${name.padEnd(44)}median ${median.toFixed(2)}  worst ${worst.toFixed(1)}  ${verdict}`
  })
  return ['a step of a slider in Chromium until it can be painted, ms', ...lines].join('\n')
}
