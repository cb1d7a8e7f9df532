import type { Locator, Page } from 'playwright-core'

/** How somebody works a page. A journey says what is done; the hand knows how. */
export interface Hand {
  /** A button, link, summary, checkbox or radio. */
  press(what: Locator): Promise<void>
  /** Puts words into a field, in place of what stood there. */
  write(where: Locator, words: string): Promise<void>
  /** Takes an entry of a native list of choices. */
  choose(where: Locator, option: string): Promise<void>
  /** Searches in a combobox and takes the option with that name. */
  pick(where: Locator, words: string, option: string): Promise<void>
  /** How many times something was pressed, and how many fields were written in. */
  readonly effort: { presses: number; fields: number }
}

export function thumb(page: Page): Hand {
  const effort = { presses: 0, fields: 0 }
  const press = async (what: Locator) => {
    effort.presses++
    await what.tap()
  }
  const write = async (where: Locator, words: string) => {
    effort.fields++
    await where.tap()
    await where.fill(words)
  }
  return {
    effort,
    press,
    write,
    choose: async (where, option) => {
      effort.presses++
      await where.tap()
      await where.selectOption({ label: option })
    },
    pick: async (where, words, option) => {
      await write(where, words)
      await press(optionOf(page, option))
    },
  }
}

/** Never touches the mouse: it walks to a control as the Tab key does, and presses keys there. */
export function keys(page: Page): Hand {
  const { keyboard } = page
  const effort = { presses: 0, fields: 0 }
  const press = async (what: Locator) => {
    effort.presses++
    const kind = await kindOf(what)
    await walkTo(page, what)
    if (kind === 'radio') return chooseRadio(page, what)
    await keyboard.press(kind === 'checkbox' ? 'Space' : 'Enter')
  }
  const write = async (where: Locator, words: string) => {
    effort.fields++
    await walkTo(page, where)
    await keyboard.press('Control+a')
    if (words === '') await keyboard.press('Delete')
    else await keyboard.insertText(words)
  }
  return {
    effort,
    press,
    write,
    choose: async (where, option) => {
      effort.presses++
      await walkTo(page, where)
      await keyboard.type(option)
    },
    pick: async (where, words, option) => {
      await write(where, words)
      effort.presses++
      const wanted = optionOf(page, option)
      await wanted.waitFor()
      for (let tries = 0; (await wanted.getAttribute('aria-selected')) !== 'true'; tries++) {
        if (tries > 50) throw new Error(`The arrows never came to ${option}`)
        await keyboard.press('ArrowDown')
      }
      await keyboard.press('Enter')
    },
  }
}

const optionOf = (page: Page, name: string) => page.getByRole('option', { name }).first()

const kindOf = (what: Locator) =>
  what.evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.localName))

/** A radio group, like a grid, has one stop for Tab; from there the arrows lead on. */
async function walkTo(page: Page, what: Locator) {
  await what.waitFor()
  for (let stops = 0; stops < 250; stops++) {
    const where = await what.evaluate(whereIs)
    if (where === 'here') return
    if (where === 'beside') return walkInside(page, what)
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab')
  }
  throw new Error(`Tab never came to ${what}`)
}

type Where = 'here' | 'beside' | 'before' | 'after'

function whereIs(wanted: Element): Where {
  const { activeElement: now } = document
  if (now === wanted) return 'here'
  if (!now || now === document.body) return 'after'
  const isRadio = (one: Element): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'radio'
  if (isRadio(wanted) && isRadio(now) && now.name === wanted.name) return 'beside'
  const grid = wanted.closest('table')
  if (wanted instanceof HTMLInputElement && wanted.tabIndex < 0 && grid?.contains(now)) return 'beside'
  return wanted.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after'
}

async function chooseRadio(page: Page, what: Locator) {
  if (!(await what.isChecked())) await page.keyboard.press('Space')
}

/** In a group of radios one arrow is enough to come round; in a grid the way is known by column and row. */
async function walkInside({ keyboard }: Page, what: Locator) {
  for (let steps = 0; steps < 60; steps++) {
    const key = await what.evaluate((wanted) => {
      const { activeElement: now } = document
      if (now === wanted) return null
      const place = (one: Element | null) => (one as HTMLElement | null)?.dataset['at']?.split(',').map(Number) ?? []
      const [column, row] = place(wanted)
      const [atColumn, atRow] = place(now)
      if (column === undefined || row === undefined || atColumn === undefined || atRow === undefined) return 'ArrowDown'
      if (column !== atColumn) return column > atColumn ? 'ArrowRight' : 'ArrowLeft'
      return row > atRow ? 'ArrowDown' : 'ArrowUp'
    })
    if (key === null) return
    await keyboard.press(key)
  }
  throw new Error(`The arrows never came to ${what}`)
}
