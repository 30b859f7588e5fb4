// The timeline: lanes of relation families over time, and the days below them in words.

const entities = data.entities,
  ends = data.ends;
const fullLabel = (i) => entities[i].label;
const PAGE_OF_DAYS = 60;
let chosen = null;
let list = []; // statements shown, in order of time

filter.by = S.from.some((d) => d !== null) ? "time" : "published";
const at = (i) => days(i)[0];

function sift() {
  list = [];
  let undated = 0;
  for (let i = 0; i < ends.length; i++) {
    if (filter.classes.has(entities[ends[i][0]].type) || filter.classes.has(entities[ends[i][1]].type) || !passes(i))
      continue;
    if (at(i) === null) undated += 1;
    else list.push(i);
  }
  list.sort((a, b) => at(a) - at(b) || a - b);
  return undated;
}

// ---------------------------------------------------------------------------------------------------------------- lanes

/** The span that most statements fall into. A few that lie far off, across a gap as wide as all the rest, stand at its edge. */
function range() {
  const starts = list.map(at),
    few = Math.floor(starts.length / 4);
  let first = 0,
    last = starts.length - 1;
  for (let k = 1; k <= few; k++) if (starts[k] - starts[k - 1] > 2 * (starts[last] - starts[k]) + 60) first = k;
  for (let k = starts.length - 2; k >= starts.length - 1 - few && k > first; k--)
    if (starts[k + 1] - starts[k] > 2 * (starts[k] - starts[first]) + 60) last = k;
  const low = starts[first];
  let high = starts[last];
  for (const i of list.slice(first, last + 1)) {
    const end = days(i)[1];
    if (end - low < 3 * (starts[last] - low) + 60) high = Math.max(high, end);
  }
  return high > low ? [low, high] : [low - 1, low + 1];
}

function ticks(low, high) {
  const span = high - low,
    found = [],
    from = new Date(low * 864e5);
  const step = span > 365 * 12 ? 60 : span > 365 * 5 ? 12 : span > 365 * 2 ? 6 : span > 240 ? 2 : span > 75 ? 1 : 0;
  if (!step) {
    const every = Math.max(1, Math.ceil(span / 8));
    for (let d = low; d <= high; d += every) found.push([d, shownDay(d).replace(/ \d{4}$/, "")]);
    return found;
  }
  const month = new Date(Date.UTC(from.getUTCFullYear(), step >= 12 ? 0 : from.getUTCMonth(), 1));
  for (; month / 864e5 <= high; month.setUTCMonth(month.getUTCMonth() + step)) {
    const d = Math.round(month / 864e5);
    if (d >= low)
      found.push([
        d,
        step >= 12 ? `${month.getUTCFullYear()}` : `${MONTHS[month.getUTCMonth()]} ${month.getUTCFullYear()}`,
      ]);
  }
  return found;
}

function drawLanes() {
  const box = byId("lanes");
  box.hidden = !list.length;
  if (!list.length) return;
  const families = [...new Set(list.map((i) => data.properties[S.property[i]].family))].sort(),
    W = Math.max(360, box.clientWidth - 48),
    left = 118,
    right = 22,
    step = Math.max(17, Math.min(26, 240 / families.length));
  const H = families.length * step + 28,
    [low, high] = range();
  const x = (d) => left + Math.min(1.012, Math.max(-0.012, (d - low) / (high - low))) * (W - left - right),
    lane = new Map(families.map((f, k) => [f, k * step + step / 2 + 4]));
  const svg = h("svg", {
    viewBox: `0 0 ${W} ${H}`,
    height: H,
    role: "img",
    "aria-label": `Statements over time, from ${shownDay(low)} to ${shownDay(high)}. The same in words below.`,
  });
  const write = (words, tx, ty, anchor) => {
    const t = document.createElementNS("http://www.w3.org/2000/svg", "text");
    t.setAttribute("x", tx);
    t.setAttribute("y", ty);
    t.setAttribute("text-anchor", anchor);
    t.textContent = words;
    svg.append(t);
  };
  for (const [d, words] of ticks(low, high)) {
    svg.append(h("line", { class: "grid", x1: x(d), x2: x(d), y1: 0, y2: H - 22 }));
    if (x(d) < W - 50) write(words, x(d), H - 6, "middle");
  }
  for (const f of families) {
    write(clip(f, 17), left - 16, lane.get(f) + 4, "end");
    svg.append(h("line", { class: "grid", x1: left, x2: W - right, y1: lane.get(f), y2: lane.get(f) }));
  }
  const piles = new Map();
  for (const i of list) {
    const [a, b] = days(i),
      y = lane.get(data.properties[S.property[i]].family),
      status = data.statuses[S.status[i]];
    if (x(b) - x(a) > 10 && list.length < 1500)
      svg.append(
        h("line", {
          x1: x(a),
          x2: x(b),
          y1: y,
          y2: y,
          stroke: `var(--${status})`,
          "stroke-width": 4,
          "stroke-opacity": 0.28,
          "stroke-linecap": "round",
        }),
      );
    const k = `${y} ${Math.round(x(a) / 7)} ${status}`;
    piles.set(k, [...(piles.get(k) || []), i]);
  }
  for (const [k, pile] of piles) {
    const [y, , status] = k.split(" "),
      r = Math.min(step / 2, 3.2 + 1.3 * Math.sqrt(pile.length - 1));
    const hollow = status === DOUBTED || status === "ended" || status === "reported";
    const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
    for (const [name, value] of Object.entries({
      class: "dot",
      cx: x(at(pile[0])),
      cy: y,
      r,
      fill: hollow ? "var(--paper)" : `var(--${status})`,
      stroke: `var(--${status})`,
      "stroke-width": 1.6,
      "stroke-dasharray": status === DOUBTED ? "2 2" : status === "reported" ? "4 2" : "none",
    }))
      dot.setAttribute(name, value);
    const title = h(
      "title",
      {},
      `${plural(pile.length, "statement")}, ${shownDay(at(pile[0]))}: ${pile.slice(0, 3).map(inWords).join("; ")}${pile.length > 3 ? " …" : ""}`,
    );
    dot.append(title);
    dot.addEventListener("click", () => {
      goTo(at(pile[0]));
      choose(pile[0]);
    });
    svg.append(dot);
    if (status === "denied") {
      const [cx, cy] = [x(at(pile[0])), Number(y)];
      svg.append(
        h("path", {
          d: `M${cx - 5} ${cy - 5}l10 10m0-10l-10 10`,
          stroke: "var(--denied)",
          "stroke-width": 1.5,
          "pointer-events": "none",
        }),
      );
    }
  }
  box.replaceChildren(svg);
}
const inWords = (i) =>
  `${clip(fullLabel(ends[i][0]), 40)} ${data.properties[S.property[i]].label} ${clip(fullLabel(ends[i][1]), 40)}`;

// ----------------------------------------------------------------------------------------------------------------- days

let dayList = [],
  dayEnd = 0;
function drawDays() {
  const byDay = new Map();
  for (const i of list) byDay.set(at(i), [...(byDay.get(at(i)) || []), i]);
  dayList = [...byDay];
  dayEnd = 0;
  byId("days").replaceChildren();
  moreDays();
}

function moreDays(until = dayEnd + PAGE_OF_DAYS) {
  const box = byId("days");
  box.querySelector(".more")?.remove();
  let month = dayEnd ? monthOf(dayList[dayEnd - 1][0]) : "";
  for (; dayEnd < Math.min(until, dayList.length); dayEnd++) {
    const [d, those] = dayList[dayEnd];
    if (monthOf(d) !== month) box.append(h("h2", {}, (month = monthOf(d))));
    box.append(
      h(
        "section",
        { class: "day", "data-day": d },
        h("h3", {}, shownDay(d)),
        h("div", {}, those.slice(0, 200).map(entry)),
      ),
    );
  }
  if (dayEnd < dayList.length)
    box.append(
      h(
        "button",
        { type: "button", class: "plain more", onclick: () => moreDays() },
        `Show more (${plural(dayList.length - dayEnd, "day")} left)`,
      ),
    );
}
const LONG_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const monthOf = (day) => {
  const d = new Date(day * 864e5);
  return `${LONG_MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
};

function entry(i) {
  const status = data.statuses[S.status[i]],
    [a, b] = days(i);
  const notes = [
    b > a ? `until ${shownDay(b)}` : null,
    S.speaker[i] >= 0 ? `according to ${clip(data.speakers[S.speaker[i]], 50)}` : null,
    status === DOUBTED
      ? data.modalities[S.modality[i]]
      : status === "denied"
        ? "denied"
        : status === "ended"
          ? "over"
          : null,
    filter.by === "time"
      ? S.published[i] !== null
        ? `published ${shownDay(S.published[i])}`
        : null
      : S.from[i] !== null
        ? `about ${shownDay(S.from[i])}`
        : null,
  ].filter(Boolean);
  return h(
    "button",
    {
      type: "button",
      class: `entry ${status}`,
      "data-statement": i,
      "aria-pressed": "false",
      onclick: () => choose(i),
    },
    stroke(status),
    h(
      "span",
      {},
      text(clip(fullLabel(ends[i][0]), 120)),
      " ",
      h("span", { class: "rel" }, text(clip(data.properties[S.property[i]].label, 80))),
      " ",
      text(clip(fullLabel(ends[i][1]), 120)),
      h("small", { dir: "auto" }, notes.join(" · ")),
    ),
  );
}

function goTo(day) {
  const k = dayList.findIndex(([d]) => d === day);
  if (k >= dayEnd) moreDays(k + PAGE_OF_DAYS);
  const box = byId("days").querySelector(`[data-day="${day}"]`);
  document.querySelectorAll(".day.lit").forEach((one) => one.classList.remove("lit"));
  box?.classList.add("lit");
  const time = byId("time");
  if (box)
    time.scrollTop +=
      box.getBoundingClientRect().top - time.getBoundingClientRect().top - byId("lanes").offsetHeight - 40;
}

function choose(i) {
  chosen = i;
  const panel = byId("panel");
  panel.hidden = i === null;
  document.querySelectorAll(".entry").forEach((b) => {
    const on = Number(b.dataset.statement) === i;
    b.classList.toggle("on", on);
    b.setAttribute("aria-pressed", String(on));
  });
  try {
    history.replaceState(
      null,
      "",
      i === null ? location.pathname + location.search : `#statement=${encodeURIComponent(detail(i).id)}`,
    );
  } catch {
    /* about:srcdoc has no history */
  }
  if (i === null) return;
  const name = (n) => h("strong", {}, text(fullLabel(n)));
  const close = h(
    "button",
    { type: "button", class: "close", "aria-label": "Close", onclick: () => choose(null) },
    "×",
  );
  panel.replaceChildren(
    h(
      "header",
      {},
      close,
      h("h2", {}, S.from[i] !== null ? shownDay(S.from[i]) : "No date of its own"),
      h(
        "p",
        { class: "about" },
        S.published[i] !== null ? `first published ${shownDay(S.published[i])}` : "publication date unknown",
      ),
    ),
    card(i, [name(ends[i][0]), name(ends[i][1])]),
  );
}

// ---------------------------------------------------------------------------------------------------------------- begin

function draw() {
  const undated = sift();
  drawLanes();
  drawDays();
  byId("counts").textContent = ends.length ? `${number(list.length)} of ${plural(ends.length, "statement")}` : "";
  const lack = filter.by === "time" ? "without a time of the event" : "without a date of publication";
  byId("note").textContent = undated ? `${plural(undated, "statement")} more, ${lack}.` : "";
  byId("message").hidden = list.length > 0;
  if (!list.length)
    byId("message").replaceChildren(
      h(
        "p",
        {},
        !ends.length
          ? "There are no statements yet. Build the store from articles first: kg build PATH."
          : filtering()
            ? "No statement passes these filters."
            : "No statement carries a date.",
      ),
      ...(filtering()
        ? [h("button", { type: "button", class: "plain", onclick: clearFilters }, "Clear all filters")]
        : []),
    );
  byId("clear").hidden = !filtering();
  for (const by of ["time", "published"]) byId(`by-${by}`).setAttribute("aria-pressed", String(filter.by === by));
}
for (const by of ["time", "published"])
  byId(`by-${by}`).addEventListener("click", () => {
    filter.by = by;
    filter.from = filter.to = null;
    drawFilters();
    draw();
  });
byId("export")
  .querySelectorAll("[data-export]")
  .forEach((b) =>
    b.addEventListener("click", () => {
      byId("export").open = false;
      exportRows(
        asRows(list, (i) => ends[i].map(fullLabel)),
        b.dataset.export,
      );
    }),
  );
document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT)$/.test(e.target.tagName)) return;
  if (e.key === "t") byId("theme").click();
  if (e.key === "Escape") choose(null);
});
changed = draw;
let lanesWide = 0; // the panel takes from the lanes' width: they are drawn anew, not shrunk
new ResizeObserver(() => {
  const w = byId("lanes").clientWidth;
  if (w !== lanesWide) {
    lanesWide = w;
    drawLanes();
  }
}).observe(byId("lanes"));
drawFilters();
draw();
function follow() {
  const found = /^#statement=(.*)$/.exec(location.hash);
  if (!found) return;
  let name = found[1];
  try {
    name = decodeURIComponent(name);
  } catch {
    /* as it stands */
  }
  const i = ends.findIndex((_, k) => detail(k).id === name);
  if (i >= 0) {
    if (at(i) !== null) goTo(at(i));
    choose(i);
  } else byId("note").textContent = `No statement is called “${clip(name, 80)}”.`;
}
follow();
addEventListener("hashchange", follow);
document.documentElement.dataset.ready = "true";
