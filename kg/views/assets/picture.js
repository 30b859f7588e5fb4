// The graph page: how the part that is seen is drawn, where the camera stands, and what is said beside the picture.

const shown = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
let network = null,
  now = { nodes: [], groups: [], edges: [] },
  painted = { nodes: [], edges: [], captions: [], denied: [], named: false, number: 0 };
let colours = {},
  grain = 1, // how much larger signs and lines are drawn than at zoom 1, so that they keep their size as the picture opens
  dragging = false;

function lookUpColours() {
  colours = { fonts: getComputedStyle(document.body).fontFamily };
  for (const name of ["paper", "sheet", "ink", "soft", "line", "accent", "mark", ...data.statuses])
    colours[name] = ink(name);
}

/** A colour let through to the paper: vis has no opacity for labels. */
function faded(colour, part) {
  const to = (c) => [1, 3, 5].map((i) => parseInt(c.slice(i, i + 2), 16));
  const a = to(colour),
    b = to(colours.paper);
  return `#${a
    .map((v, i) =>
      Math.round(v * part + b[i] * (1 - part))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function degree(n) {
  return around[n].reduce((sum, e) => sum + (alive[e] ? 1 : 0), 0);
}

function nodeSpec([i, x, y], lit) {
  const n = nodes[i],
    look = data.classes[n.type];
  const on = !lit || lit.nodes.has(i),
    is = view.chosen?.node === i;
  const fill = on ? look.color : faded(look.color, 0.3);
  return {
    id: `n${i}`,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    shape: look.shape,
    size: radius(i),
    color: {
      background: fill,
      border: is ? colours.ink : fill,
      highlight: { background: fill, border: colours.ink },
      hover: { background: fill, border: colours.ink },
    },
    borderWidth: (is ? 3 : 1) * grain,
  };
}

/** A node's size grows with its relations; on a map of thousands the most central stand out far more. */
function radius(i) {
  const size = 6 + Math.min(13, 2.3 * Math.sqrt(degree(i)));
  if (now.nodes.length <= MANY) return size * grain;
  return size * Math.max(1, (11 + (Math.max(0, 60 - i) * Math.max(1, Math.sqrt(now.nodes.length) / 40)) / 1.5) / 22);
}

function groupSpec([i, x, y, count]) {
  const fill = faded(colours.soft, 0.16);
  return {
    id: `g${i}`,
    x,
    y,
    shape: "dot",
    size: (8 + Math.min(14, 0.8 * Math.sqrt(count))) * grain,
    color: {
      background: fill,
      border: faded(colours.soft, 0.55),
      highlight: { background: fill, border: colours.ink },
      hover: { background: faded(colours.soft, 0.3), border: colours.ink },
    },
    borderWidth: grain,
    shapeProperties: { borderDashes: [3, 3] },
  };
}

/** The names that there are, the most telling first: what is chosen, what it touches, then by centrality. */
function captionsOf(specs, lit) {
  const rank = ({ id, lit: on }) => (id === `n${view.chosen?.node}` ? -1 : 0) + (on ? 0 : 1e9);
  const found = now.nodes.map(([i], k) => {
    const on = !lit || lit.nodes.has(i),
      is = view.chosen?.node === i;
    return {
      id: `n${i}`,
      text: nodes[i].label,
      radius: specs[k].size,
      size: TYPE + Math.min(4, 0.8 * Math.sqrt(degree(i))),
      bold: is || (now.nodes.length > SURE && i < 5),
      colour: on ? colours.ink : faded(colours.ink, 0.42),
      lit: on,
    };
  });
  now.groups.forEach(([i, , , count], k) =>
    found.push({
      id: `g${i}`,
      text: `${groups[i].label} +${number(count)}`,
      radius: specs[now.nodes.length + k].size,
      size: TYPE,
      bold: false,
      colour: colours.soft,
      lit: true,
    }),
  );
  return found.sort((a, b) => rank(a) - rank(b)); // stable: nodes come by centrality
}

/** Edges between the same two nodes bow apart, each way of asking gives the same bow. */
function bows(list) {
  const pairs = new Map(),
    found = new Map();
  for (const e of list) {
    const { from, to } = edges[e],
      k = from < to ? from * nodes.length + to : to * nodes.length + from;
    if (!pairs.has(k)) pairs.set(k, []);
    pairs.get(k).push(e);
  }
  for (const group of pairs.values()) {
    if (group.length < 2) continue;
    const step = Math.min(0.24, 1.1 / (group.length - 1));
    group.forEach((e, k) => {
      const bow = (k - (group.length - 1) / 2) * step * (edges[e].from < edges[e].to ? 1 : -1);
      found.set(
        e,
        Math.abs(bow) < 1e-6
          ? false
          : { enabled: true, type: bow > 0 ? "curvedCW" : "curvedCCW", roundness: Math.abs(bow) },
      );
    });
    if (edges[group[0]].from === edges[group[0]].to) group.forEach((e, k) => found.set(e, { loop: 16 + 14 * k }));
  }
  return found;
}

function edgeSpec(i, bow, lit, names) {
  const e = edges[i],
    status = data.statuses[e.status],
    property = data.properties[e.property];
  const is = view.chosen?.edge === i,
    on = !lit || lit.edges.has(i);
  const many = now.edges.length > 1500;
  const colour = faded(colours[status], on ? (many ? 0.35 : 1) : 0.26);
  const named = (names && on) || is || (lit && on && lit.edges.size <= NAMED_EDGES && now.nodes.length <= MANY);
  const width = ((1.1 + Math.min(5, 1.25 * (e.sources - 1))) * (many ? 0.5 : 1) + (is ? 1.6 : 0)) * grain;
  return {
    id: `e${i}`,
    from: `n${e.from}`,
    to: `n${e.to}`,
    dashes: DASHES[status] ? DASHES[status].map((n) => n * grain) : false,
    width,
    arrows: property.symmetric ? "" : grain > 1 ? { to: { enabled: true, scaleFactor: ARROW * grain } } : "to",
    smooth: bow && !bow.loop ? bow : false,
    selfReference: { size: bow?.loop || 16, angle: 0.8 },
    color: { color: colour, highlight: colour, hover: colour },
    name: named ? clip(property.label, 40) : "",
    chosen: is,
    denied: status === "denied",
    ink: on ? (status === "asserted" ? colours.soft : colour) : faded(colours.soft, 0.3),
  };
}

/** Lines between closed groups: one each way of pairing, as wide as what it stands for; thin ones would be a hairball. */
function bundles(scene) {
  const inside = new Set(scene.nodes.map(([n]) => n)),
    closed = new Set(scene.groups.map(([g]) => g)),
    found = new Map();
  if (!closed.size) return [];
  const place = (n) => (inside.has(n) ? `n${n}` : closed.has(nodes[n].group) ? `g${nodes[n].group}` : null);
  edges.forEach((e, i) => {
    if (!alive[i] || (inside.has(e.from) && inside.has(e.to))) return;
    const a = place(e.from),
      b = place(e.to);
    if (!a || !b || a === b) return;
    const k = a < b ? `${a} ${b}` : `${b} ${a}`;
    found.set(k, (found.get(k) || 0) + 1);
  });
  const best = new Map();
  for (const [k, n] of found)
    for (const end of k.split(" "))
      if (end[0] === "g") best.set(end, [...(best.get(end) || []), [n, k]].sort((x, y) => y[0] - x[0]).slice(0, 2));
  const kept = new Set([...best.values()].flat().map(([, k]) => k));
  return [...found]
    .filter(([k]) => kept.has(k))
    .map(([k, n]) => {
      const [from, to] = k.split(" ");
      const colour = faded(colours.soft, 0.28);
      return {
        id: `b${k}`,
        from,
        to,
        width: Math.min(5, 0.6 + Math.sqrt(n) / 3),
        arrows: "",
        smooth: false,
        dashes: false,
        color: { color: colour, highlight: colour, hover: colour },
        name: "",
      };
    });
}

/** What stays bright: the chosen node with its neighbours, or the chosen edge with its ends. */
function lit() {
  const { chosen } = view;
  if (!chosen || now.nodes.length + now.edges.length > LIVELY || view.path) return null;
  if (chosen.edge !== undefined) {
    const e = edges[chosen.edge];
    return { nodes: new Set([e.from, e.to]), edges: new Set([chosen.edge]) };
  }
  const touching = around[chosen.node].filter((e) => alive[e]);
  return { nodes: new Set([chosen.node, ...touching.map((e) => other(e, chosen.node))]), edges: new Set(touching) };
}

function put(set, specs) {
  const wanted = new Set(specs.map((s) => s.id));
  if (set.length > 2000 || specs.length > 2000) {
    set.clear();
    set.add(specs);
    return;
  }
  set.remove(set.getIds().filter((id) => !wanted.has(id)));
  set.update(specs);
}

/** Work out what is seen and draw it. `move`: the camera goes to it. */
function draw({ move = false } = {}) {
  const next = scene();
  const inside = new Set(next.nodes.map(([n]) => n));
  let list = edges.flatMap((e, i) => (alive[i] && inside.has(e.from) && inside.has(e.to) ? [i] : []));
  if (next.path) list = list.filter((i) => Math.abs(next.path.get(edges[i].from) - next.path.get(edges[i].to)) === 1);
  now = { ...next, edges: list };
  grain = now.nodes.length <= MANY ? Math.min(2, Math.max(1, 0.75 / openingScale())) : 1;
  paint();
  if (move) frame();
  tell(next);
}

function paint() {
  const bow = now.edges.length <= 3000 ? bows(now.edges) : new Map();
  const light = lit();
  const names = view.names ?? ((now.edges.length <= NAMED_EDGES && !now.groups.length) || Boolean(view.path));
  byId("labels").setAttribute("aria-pressed", String(Boolean(names)));
  const nodeSpecs = [...now.nodes.map((n) => nodeSpec(n, light)), ...now.groups.map(groupSpec)];
  const edgeSpecs = [...bundles(now), ...now.edges.map((i) => edgeSpec(i, bow.get(i), light, names))];
  painted = {
    nodes: nodeSpecs,
    edges: edgeSpecs,
    captions: captionsOf(nodeSpecs, light),
    denied: edgeSpecs.filter((e) => e.denied),
    named: edgeSpecs.some((e) => e.name),
    number: painted.number + 1,
  };
  byHand = edgeSpecs.length > BY_HAND;
  near = new Set();
  const lines = byHand ? [] : edgeSpecs;
  if (!network) {
    start(nodeSpecs, lines);
    return;
  }
  if (nodeSpecs.length > 2000)
    network.setData({
      nodes: (shown.nodes = new vis.DataSet(nodeSpecs)),
      edges: (shown.edges = new vis.DataSet(lines)),
    });
  else {
    put(shown.edges, []);
    put(shown.nodes, nodeSpecs);
    put(shown.edges, lines);
  }
  network.setOptions({
    interaction: {
      hideEdgesOnDrag: lines.length > CALM,
      hideEdgesOnZoom: lines.length > CALM,
      dragNodes: !byHand,
    },
  });
}

function start(nodeSpecs, edgeSpecs) {
  shown.nodes.add(nodeSpecs);
  shown.edges.add(edgeSpecs);
  const options = { ...data.options, autoResize: true };
  options.edges = { ...options.edges, hoverWidth: 0.8, selectionWidth: 0, labelHighlightBold: false };
  network = new vis.Network(byId("canvas"), { nodes: shown.nodes, edges: shown.edges }, options);
  network.on("click", (p) => {
    byId("tip").hidden = true;
    const named = p.nodes.length ? undefined : nameAt(p.pointer.canvas);
    clicked(named ? { nodes: [named], edges: [] } : p);
  });
  network.on("doubleClick", (p) => {
    const id = p.nodes[0];
    if (id?.[0] === "n") focus(Number(id.slice(1)), 1);
  });
  network.on("hoverNode", ({ node, event }) => tip(node, event));
  network.on("hoverEdge", ({ edge, event }) => tip(edge, event));
  for (const name of ["blurNode", "blurEdge", "dragStart", "zoom"])
    network.on(name, () => {
      byId("tip").hidden = true;
    });
  network.on("beforeDrawing", drawLines);
  network.on("afterDrawing", annotate);
  network.on("dragStart", () => {
    dragging = true;
  });
  network.on("dragEnd", () => {
    dragging = false;
    comeNear();
    network.redraw();
  });
  network.on("zoom", comeNear);
  byId("canvas").querySelector("canvas")?.setAttribute("aria-hidden", "true");
}

// Lines of a map with thousands of them are drawn by hand: vis takes seconds to make an object of each. Those that are in
// sight when one comes close are vis' own, so that they can be pointed at.
const BY_HAND = 4000;
const NEAR_NODES = 400;
const NEAR_LINES = 1500;
const AT_ONCE = 300; // lines in one stroke: the browser's time grows faster than their number
let byHand = false,
  near = new Set(),
  coming = 0;

function drawLines(context) {
  if (!byHand || dragging) return;
  const { a, b } = sight(),
    thin = Math.max(0.5, 0.5 / network.getScale());
  const place = new Map(now.nodes.map(([i, x, y]) => [i, [x, y]]));
  const batches = new Map();
  for (const i of now.edges) {
    if (near.has(i)) continue;
    const [x, y] = place.get(edges[i].from),
      [u, v] = place.get(edges[i].to);
    if (Math.max(x, u) < a.x || Math.min(x, u) > b.x || Math.max(y, v) < a.y || Math.min(y, v) > b.y) continue;
    const status = edges[i].status;
    if (!batches.has(status)) batches.set(status, []);
    batches.get(status).push(x, y, u, v);
  }
  context.lineWidth = thin;
  for (const [status, points] of batches) {
    context.strokeStyle = faded(colours[data.statuses[status]], 0.35);
    for (let k = 0; k < points.length; k += 4 * AT_ONCE) {
      context.beginPath();
      for (let j = k; j < Math.min(points.length, k + 4 * AT_ONCE); j += 4) {
        context.moveTo(points[j], points[j + 1]);
        context.lineTo(points[j + 2], points[j + 3]);
      }
      context.stroke();
    }
  }
}

const sight = () => {
  const box = byId("canvas");
  return {
    a: network.DOMtoCanvas({ x: 0, y: 0 }),
    b: network.DOMtoCanvas({ x: box.clientWidth, y: box.clientHeight }),
  };
};

function comeNear() {
  clearTimeout(coming);
  if (!byHand) return;
  coming = setTimeout(() => {
    const { a, b } = sight();
    const seen = now.nodes.filter(([, x, y]) => x > a.x && x < b.x && y > a.y && y < b.y);
    const inSight = new Set(seen.length <= NEAR_NODES ? seen.map(([i]) => i) : []);
    const found = now.edges.filter((i) => inSight.has(edges[i].from) || inSight.has(edges[i].to)).slice(0, NEAR_LINES);
    near = new Set(found);
    put(shown.edges, found.map((i) => edgeSpec(i, undefined, null, false)));
  }, 180);
}

const MARGIN = { side: 46, top: 30, bottom: 46 }; // pixels left for the signs and names on the rim
const LARGEST = 1.15; // a picture of two nodes is not blown up

/** The box around what is seen: middle and size. */
function extent() {
  const all = [...now.nodes, ...now.groups];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [, x, y] of all) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: (left + right) / 2, y: (top + bottom) / 2, wide: right - left, deep: bottom - top };
}

/** The zoom at which everything that is seen fits beside the panel. */
function openingScale() {
  if (!now.nodes.length && !now.groups.length) return 1;
  const { wide, deep } = extent(),
    box = byId("canvas");
  const across = Math.max(120, box.clientWidth - covered() - 2 * MARGIN.side),
    down = Math.max(120, box.clientHeight - MARGIN.top - MARGIN.bottom);
  return Math.min(LARGEST, across / Math.max(1, wide), down / Math.max(1, deep));
}

/** Fit the picture beside the panel. */
function frame() {
  if (!now.nodes.length && !now.groups.length) return;
  const { x, y } = extent();
  network.moveTo({
    position: { x, y },
    scale: openingScale(),
    offset: { x: -covered() / 2, y: (MARGIN.top - MARGIN.bottom) / 2 },
  });
}
const covered = () => {
  const p = byId("panel");
  return p.hidden || getComputedStyle(p).position === "static" ? 0 : p.offsetWidth;
};

function tell({ path, left }) {
  const nothing = byId("message"),
    trail = byId("trail");
  const visible = now.nodes.length + now.groups.length;
  const statements = now.edges.reduce((n, i) => n + alive[i].length, 0);
  byId("counts").textContent = nodes.length
    ? `${plural(now.nodes.length, "entity", "entities")}${now.nodes.length < nodes.length ? ` of ${number(nodes.length)}` : ""} · ${plural(statements, "statement")}`
    : "";
  nothing.hidden = visible > 0 && !(path && path.size === 0);
  if (!nodes.length) say("This graph is empty. Build it from articles first: kg build PATH, then kg view.");
  else if (view.path && path.size === 0)
    say(
      `No path leads from ${clip(fullLabel(view.path.from), 60)} to ${clip(fullLabel(view.path.to), 60)} in what the filters leave.`,
      filtering() ? "Clear all filters" : null,
    );
  else if (!visible) say("No statement passes these filters.", "Clear all filters");
  const back = (label, action) => h("button", { type: "button", onclick: action }, label);
  trail.hidden = !(view.path || view.focus || view.opened.size);
  if (view.path)
    trail.replaceChildren(
      text(
        path.size
          ? `${plural(path.get(view.path.to), "step")} from ${clip(fullLabel(view.path.from), 40)} to ${clip(fullLabel(view.path.to), 40)}`
          : "No path",
      ),
      back("Back", leavePath),
    );
  else if (view.focus)
    trail.replaceChildren(
      ...[
        text(
          `Around ${clip(fullLabel(view.focus.node), 40)}${left ? `: ${number(view.focus.most)} of ${number(left + view.focus.most)}, the most central` : ""}`,
        ),
        left ? back("More", () => focus(view.focus.node, view.focus.hops, view.focus.most * 2)) : null,
        ...[1, 2].map((n) =>
          h(
            "button",
            { type: "button", "aria-pressed": String(view.focus.hops === n), onclick: () => focus(view.focus.node, n) },
            plural(n, "step"),
          ),
        ),
        back("Back", leaveFocus),
      ].filter(Boolean),
    );
  else if (view.opened.size)
    trail.replaceChildren(
      text(plural(view.opened.size, "group") + " opened"),
      back("Close all", () => {
        view.opened.clear();
        draw({ move: true });
      }),
    );
  byId("fold").hidden = !large;
  byId("fold").textContent = view.everything ? "Show the core" : "Show everything";
  byId("clear").hidden = !filtering();
}

function say(words, action) {
  byId("message").hidden = false;
  byId("message").replaceChildren(
    h("p", { dir: "auto" }, words),
    ...(action ? [h("button", { type: "button", class: "plain", onclick: clearFilters }, action)] : []),
  );
}

function tip(id, event) {
  const kind = id[0],
    i = Number(id.slice(1)),
    box = byId("tip");
  if (kind === "b") return;
  const lines =
    kind === "n"
      ? [clip(fullLabel(i), 120), `${data.classes[nodes[i].type].label} · ${plural(degree(i), "relation")}`]
      : kind === "g"
        ? [groups[i].label, "a group of entities that belong together: click to open it"]
        : [
            `${clip(fullLabel(edges[i].from), 60)} ${data.properties[edges[i].property].label} ${clip(fullLabel(edges[i].to), 60)}`,
            `${STATUS_LABELS[data.statuses[edges[i].status]]} · ${plural(alive[i]?.length ?? 0, "statement")} · ${plural(edges[i].sources, "source")}`,
          ];
  box.replaceChildren(...lines.map((l) => h("div", { dir: "auto" }, l)));
  box.hidden = false;
  const area = byId("canvas").getBoundingClientRect(),
    x = event.clientX - area.left,
    y = event.clientY - area.top;
  box.style.left = `${Math.min(x + 14, area.width - box.offsetWidth - 8)}px`;
  box.style.top = `${Math.min(y + 16, area.height - box.offsetHeight - 8)}px`;
}
