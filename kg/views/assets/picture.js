// The graph page: how the part that is seen is drawn, where the camera stands, and what is said beside the picture.

const shown = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
let network = null,
  now = { nodes: [], groups: [], edges: [] },
  painted = { nodes: [], edges: [], denied: [], named: false };
let colours = {},
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
    look = data.classes[n.type],
    many = now.nodes.length > MANY;
  const on = !lit || lit.nodes.has(i),
    is = view.chosen?.node === i;
  const size = 6 + Math.min(13, 2.3 * Math.sqrt(degree(i)));
  const font = many
    ? 11 + (Math.max(0, 60 - i) * Math.max(1, Math.sqrt(now.nodes.length) / 40)) / 1.5
    : 13.5 + Math.min(3.5, size / 5);
  const fill = on ? look.color : faded(look.color, 0.3);
  return {
    id: `n${i}`,
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    shape: look.shape,
    size: many ? size * Math.max(1, font / 22) : size,
    label: now.nodes.length > NAMED_NODES && i >= 150 ? undefined : n.label,
    color: {
      background: fill,
      border: is ? colours.ink : faded(fill, 0.999),
      highlight: { background: fill, border: colours.ink },
      hover: { background: fill, border: colours.ink },
    },
    borderWidth: is ? 3 : 1,
    font: {
      size: font,
      face: colours.fonts,
      color: on ? colours.ink : faded(colours.ink, 0.42),
      strokeWidth: many ? 0 : 4,
      strokeColor: colours.paper,
      vadjust: -2,
    },
  };
}

function groupSpec([i, x, y, count]) {
  const fill = faded(colours.soft, 0.16);
  return {
    id: `g${i}`,
    x,
    y,
    shape: "dot",
    size: 8 + Math.min(14, 0.8 * Math.sqrt(count)),
    label: `${groups[i].label} +${number(count)}`,
    color: {
      background: fill,
      border: faded(colours.soft, 0.55),
      highlight: { background: fill, border: colours.ink },
      hover: { background: faded(colours.soft, 0.3), border: colours.ink },
    },
    borderWidth: 1,
    shapeProperties: { borderDashes: [3, 3] },
    font: {
      size: 12.5,
      face: colours.fonts,
      color: colours.soft,
      strokeWidth: 4,
      strokeColor: colours.paper,
      vadjust: -2,
    },
  };
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
  const width = (1.1 + Math.min(5, 1.25 * (e.sources - 1))) * (many ? 0.5 : 1) + (is ? 1.6 : 0);
  return {
    id: `e${i}`,
    from: `n${e.from}`,
    to: `n${e.to}`,
    dashes: DASHES[status] || false,
    width,
    arrows: property.symmetric ? "" : "to",
    smooth: bow && !bow.loop ? bow : false,
    selfReference: { size: bow?.loop || 16, angle: 0.8 },
    color: { color: colour, highlight: colour, hover: colour },
    name: named ? clip(property.label, 40) : "",
    denied: status === "denied",
    font: {
      size: 11.5,
      face: colours.fonts,
      color: on ? (status === "asserted" ? colours.soft : colour) : faded(colours.soft, 0.3),
      strokeWidth: 5,
      strokeColor: colours.paper,
      align: "horizontal",
    },
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
    denied: edgeSpecs.filter((e) => e.denied),
    named: edgeSpecs.some((e) => e.name),
  };
  if (!network) {
    start(nodeSpecs, edgeSpecs);
    return;
  }
  if (nodeSpecs.length > 2000)
    network.setData({
      nodes: (shown.nodes = new vis.DataSet(nodeSpecs)),
      edges: (shown.edges = new vis.DataSet(edgeSpecs)),
    });
  else {
    put(shown.edges, []);
    put(shown.nodes, nodeSpecs);
    put(shown.edges, edgeSpecs);
  }
  network.setOptions({
    interaction: { hideEdgesOnDrag: edgeSpecs.length > CALM, hideEdgesOnZoom: edgeSpecs.length > CALM },
  });
}

function start(nodeSpecs, edgeSpecs) {
  shown.nodes.add(nodeSpecs);
  shown.edges.add(edgeSpecs);
  const options = { ...data.options, autoResize: true };
  options.edges = {
    ...options.edges,
    scaling: { label: { drawThreshold: 8 } },
    hoverWidth: 0.8,
    selectionWidth: 0,
    labelHighlightBold: false,
  };
  options.nodes = { ...options.nodes, scaling: { label: { drawThreshold: 7 } }, labelHighlightBold: false };
  network = new vis.Network(byId("canvas"), { nodes: shown.nodes, edges: shown.edges }, options);
  network.on("click", (p) => {
    byId("tip").hidden = true;
    clicked(p);
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
  network.on("afterDrawing", annotate);
  network.on("dragStart", () => {
    dragging = true;
  });
  network.on("dragEnd", () => {
    dragging = false;
    nameInSight();
  });
  network.on("zoom", nameInSight);
  byId("canvas").querySelector("canvas")?.setAttribute("aria-hidden", "true");
}

/** Names for the nodes in sight of a map that is too large to name all: measuring 20,000 labels takes seconds. */
let naming = 0;
function nameInSight() {
  clearTimeout(naming);
  if (now.nodes.length <= NAMED_NODES) return;
  naming = setTimeout(() => {
    const box = byId("canvas"),
      a = network.DOMtoCanvas({ x: 0, y: 0 }),
      b = network.DOMtoCanvas({ x: box.clientWidth, y: box.clientHeight });
    const seen = now.nodes.filter(([, x, y]) => x > a.x && x < b.x && y > a.y && y < b.y);
    if (seen.length <= 400) shown.nodes.update(seen.map(([i]) => ({ id: `n${i}`, label: nodes[i].label })));
  }, 180);
}

/** Fit the picture beside the panel; a picture of two nodes is not blown up. */
function frame() {
  if (!now.nodes.length && !now.groups.length) return;
  network.fit({ maxZoomLevel: 1.15, animation: false });
  const whole = byId("canvas").clientWidth,
    free = whole - covered();
  network.moveTo({
    scale: Math.min(1.15, network.getScale() * 0.96 * Math.min(1, free / whole + 0.08)),
    offset: { x: -covered() / 2, y: 0 },
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
