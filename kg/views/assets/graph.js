// The graph page: keys and buttons, and the beginning.

const zoomBy = (factor) => {
  comeNear();
  network.moveTo({
    scale: Math.min(4, Math.max(0.01, network.getScale() * factor)),
    animation: { duration: 140, easingFunction: "easeOutQuad" },
  });
};
const names = () => {
  view.names = byId("labels").getAttribute("aria-pressed") !== "true";
  paint();
};
byId("closer").addEventListener("click", () => zoomBy(1.35));
byId("farther").addEventListener("click", () => zoomBy(1 / 1.35));
byId("fit").addEventListener("click", frame);
byId("labels").addEventListener("click", names);
byId("help").addEventListener("click", () => byId("keys").showModal());
byId("fold").addEventListener("click", () => {
  view.everything = !view.everything;
  view.opened.clear();
  view.focus = view.path = null;
  draw({ move: true });
});
document.addEventListener("click", (e) => {
  if (!byId("export").contains(e.target)) byId("export").open = false;
});
document.addEventListener("keydown", (e) => {
  if (e.ctrlKey || e.metaKey || e.altKey || byId("keys").open || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName))
    return;
  const n = view.chosen?.node;
  const act = {
    "/": () => byId("search").focus(),
    "?": () => byId("keys").showModal(),
    "+": () => zoomBy(1.35),
    "=": () => zoomBy(1.35),
    "-": () => zoomBy(1 / 1.35),
    0: frame,
    l: names,
    t: () => byId("theme").click(),
    p: () => n !== undefined && askPath(n),
    f: () => n !== undefined && focus(n, view.focus?.node === n && view.focus.hops === 1 ? 2 : 1),
    Escape: () => {
      if (byId("export").open) byId("export").open = false;
      else if (view.path) {
        leavePath();
        choose(null);
      } else if (view.focus) leaveFocus();
      else choose(null);
    },
  }[e.key.length === 1 ? e.key.toLowerCase() : e.key];
  if (act) {
    e.preventDefault();
    act();
  }
});

changed = () => {
  sift();
  draw();
  if (view.chosen || view.path) showPanel();
};
themed.push(() => {
  lookUpColours();
  if (network) paint();
});
lookUpColours();
drawFilters();
sift();
draw({ move: true });
followLink();
addEventListener("hashchange", followLink);
document.documentElement.dataset.ready = "true";
