import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { number } from '../core/format.js';

const dark = matchMedia('(prefers-color-scheme: dark)');
const still = matchMedia('(prefers-reduced-motion: reduce)');
let library;

/**
 * A chart and, for whoever cannot see it, the same figures as a table.
 *
 * `option(colours)` gives ECharts its option; `columns` and `rows` give the table. ECharts draws on a canvas and its
 * tooltips too (`richText`), since the policy of the pages allows no inline styles.
 */
class Chart extends Element {
  static properties = {
    heading: {}, option: { attribute: false }, columns: { attribute: false }, rows: { attribute: false },
    opens: { attribute: false }, broken: { state: true },
  };

  #chart = null;
  #size = new ResizeObserver(() => this.#chart?.resize());
  #recolour = () => this.#draw();

  constructor() {
    super();
    this.rows = [];
    this.columns = [];
    this.broken = false;
  }

  connectedCallback() {
    super.connectedCallback();
    dark.addEventListener('change', this.#recolour);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    dark.removeEventListener('change', this.#recolour);
    this.#size.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  render() {
    return html`<h2>${this.heading}</h2>
      ${this.broken ? html`<p class="muted">${t('chart.broken')}</p>` : html`<div class="canvas" role="img" aria-label=${t('chart.label', { heading: this.heading })}></div>`}
      ${this.rows.length ? this.#table() : nothing}`;
  }

  #table() {
    return html`<details ?open=${this.broken}><summary>${t('chart.table')}</summary>
      <div class="table-wrap" tabindex="0" role="region" aria-label=${this.heading}><table>
        <thead><tr>${this.columns.map((name, index) => html`<th scope="col" class=${index ? 'num' : ''}>${name}</th>`)}</tr></thead>
        <tbody>${this.rows.map((row) => html`<tr>${row.map((cell, index) => index === 0
          ? html`<th scope="row">${cell}</th>` : html`<td class="num">${number(cell)}</td>`)}</tr>`)}</tbody>
      </table></div></details>`;
  }

  updated(changed) {
    if (changed.has('option') && this.option) this.#draw();
  }

  async #draw() {
    try {
      library ??= import('echarts');
      const echarts = await library;
      const canvas = this.querySelector('.canvas');
      if (!canvas || !this.isConnected || !this.option) return;
      if (!this.#chart) {
        this.#chart = echarts.init(canvas);
        this.#chart.on('click', (params) => this.opens?.(params));
        this.#size.observe(canvas);
      }
      this.#chart.setOption({ ...common(), ...this.option(colours()) }, { notMerge: true });
    } catch (failure) {
      this.broken = true;
      throw failure;
    }
  }
}

function colours() {
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  return {
    one: token('--chart-1'), two: token('--chart-2'), three: token('--chart-3'), grid: token('--chart-grid'),
    ink: token('--ink'), quiet: token('--ink-2'), surface: token('--surface'), line: token('--line'), bad: token('--bad'),
  };
}

function common() {
  const { ink, surface, line } = colours();
  return {
    animation: !still.matches,
    animationDuration: 300,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true, backgroundColor: surface, borderColor: line,
      textStyle: { color: ink, fontSize: 13 },
    },
  };
}
customElements.define('fq-chart', Chart);
