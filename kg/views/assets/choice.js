// The graph page: choosing a node, an edge, a group, a path; and the link that leads back there.

function clicked({ nodes: [node], edges: [edge] }) {
  const id = node ?? edge;
  if (waiting && node?.[0] === "n") return findPath(waiting.from, Number(node.slice(1)));
  if (!id) return choose(null);
  const i = Number(id.slice(1));
  if (id[0] === "n") choose({ node: i });
  else if (id[0] === "e") choose({ edge: i });
  else if (id[0] === "g") openGroup(i);
}

function openGroup(i) {
  view.opened.set(i, (view.opened.get(i) || 0) + OPENED_AT_ONCE);
  draw();
  network.unselectAll();
  const opened = now.nodes.filter(([n]) => nodes[n].group === i).map(([n]) => `n${n}`);
  network.fit({ nodes: opened, maxZoomLevel: 1, animation: false });
  network.moveTo({ scale: network.getScale() * 0.8, animation: { duration: 250, easingFunction: "easeOutQuad" } });
}

/** Bring a node into the picture: alone with its neighbours when it hides in a closed group or behind a filter. */
function reveal(i) {
  if (now.nodes.some(([n]) => n === i)) return;
  view.path = view.focus = null;
  sift();
  if (!living[i]) clearFilters();
  draw();
  if (!now.nodes.some(([n]) => n === i)) {
    view.focus = { node: i, hops: 1, most: NEAR };
    draw({ move: true });
  }
}

function choose(what, { link = true } = {}) {
  view.chosen = what;
  byId("tip").hidden = true;
  if (what && what.node !== undefined) reveal(what.node);
  if (what && what.edge !== undefined) (reveal(edges[what.edge].from), reveal(edges[what.edge].to));
  if (now.nodes.length + now.edges.length <= LIVELY) paint();
  network.unselectAll();
  showPanel();
  if (link) setLink();
}

function bringIn(i) {
  const at = network.getPosition(`n${i}`),
    box = byId("canvas"),
    p = network.canvasToDOM(at);
  if (p.x < 40 || p.y < 40 || p.x > box.clientWidth - covered() - 40 || p.y > box.clientHeight - 40)
    network.moveTo({ position: at, offset: { x: -covered() / 2, y: 0 } });
}

function focus(i, hops, most = NEAR) {
  view.path = null;
  view.focus = { node: i, hops, most };
  view.chosen = { node: i };
  draw();
  showPanel();
  draw({ move: true }); // the panel has taken some of the room
  setLink();
}
function leaveFocus() {
  view.focus = null;
  draw({ move: true });
  setLink();
}
function leavePath() {
  view.path = null;
  draw({ move: true });
  setLink();
}
function findPath(from, to) {
  stopWaiting();
  view.path = { from, to };
  view.chosen = null;
  draw();
  showPanel();
  draw({ move: true }); // the panel has taken some of the room
  setLink();
}

let waiting = null; // a path's start, while its end is being chosen
function askPath(from) {
  waiting = { from };
  const box = byId("search");
  box.placeholder = `Path from ${clip(fullLabel(from), 24)} to …`;
  box.value = "";
  box.focus();
}
function stopWaiting() {
  waiting = null;
  byId("search").placeholder = "Search people, places, bodies";
}

/** #node=KEY, #node=KEY&steps=2, #edge=FROM/property/TO/status, #path=FROM/TO; keys are percent-encoded. */
function setLink() {
  const { chosen, focus: near, path } = view,
    e = encodeURIComponent;
  let hash = "";
  if (path) hash = `#path=${e(nodes[path.from].key)}/${e(nodes[path.to].key)}`;
  else if (chosen?.edge !== undefined) {
    const g = edges[chosen.edge];
    hash = `#edge=${[nodes[g.from].key, data.properties[g.property].name, nodes[g.to].key, data.statuses[g.status]].map(e).join("/")}`;
  } else if (chosen?.node !== undefined)
    hash = `#node=${e(nodes[chosen.node].key)}${near?.node === chosen.node ? `&steps=${near.hops}` : ""}`;
  else if (near) hash = `#node=${e(nodes[near.node].key)}&steps=${near.hops}`;
  try {
    history.replaceState(null, "", hash || location.pathname + location.search);
  } catch {
    /* about:srcdoc in a notebook has no history */
  }
}

function followLink() {
  const found = /^#(node|edge|path)=([^&]*)(?:&steps=([12]))?/.exec(location.hash);
  if (!found) return;
  let keys;
  try {
    keys = found[2].split("/").map(decodeURIComponent);
  } catch {
    keys = [found[2]];
  }
  const missing = (key) => notice(`This graph holds nothing called “${clip(key, 80)}”. Try the search.`);
  if (found[1] === "edge") {
    const i = edges.findIndex(
      (g) =>
        nodes[g.from].key === keys[0] &&
        data.properties[g.property].name === keys[1] &&
        nodes[g.to].key === keys[2] &&
        (!keys[3] || data.statuses[g.status] === keys[3]),
    );
    if (i < 0) return missing(keys.slice(0, 3).join(" "));
    choose({ edge: i }, { link: false });
    return draw({ move: true }); // the panel has taken some of the room
  }
  const unknown = keys.find((k) => !keyed.has(k));
  if (unknown !== undefined) return missing(unknown);
  if (found[1] === "path" && keys.length > 1) return findPath(keyed.get(keys[0]), keyed.get(keys[1]));
  if (found[3]) return focus(keyed.get(keys[0]), Number(found[3]));
  choose({ node: keyed.get(keys[0]) }, { link: false });
  draw({ move: true });
}

function notice(words) {
  byId("trail").hidden = false;
  byId("trail").replaceChildren(
    text(words),
    h(
      "button",
      {
        type: "button",
        onclick: () => {
          byId("trail").hidden = true;
        },
      },
      "Close",
    ),
  );
}
