// The graph page: the panel with every statement behind what is chosen.

const nodeButton = (i) =>
  h(
    "button",
    {
      type: "button",
      onclick: () => {
        choose({ node: i });
        bringIn(i);
      },
    },
    text(fullLabel(i)),
  );
const cardOf = (s) => card(s, [nodeButton(edges[edgeOf[s]].from), nodeButton(edges[edgeOf[s]].to)]);

function showPanel() {
  const panel = byId("panel"),
    { chosen, path } = view;
  panel.hidden = !chosen && !path;
  if (panel.hidden) return;
  const close = h(
    "button",
    {
      type: "button",
      class: "close",
      "aria-label": "Close",
      onclick: () => (view.path ? leavePath() : null, choose(null)),
    },
    "×",
  );
  panel.replaceChildren(
    ...(chosen
      ? chosen.node !== undefined
        ? nodePanel(chosen.node, close)
        : edgePanel(chosen.edge, close)
      : pathPanel(close)),
  );
  panel.scrollTop = 0;
}

function nodePanel(i, close) {
  const n = nodes[i],
    look = data.classes[n.type];
  const list = around[i].flatMap((e) => alive[e] || []).sort(newest),
    hidden = around[i].reduce((c, e) => c + edges[e].statements.length, 0) - list.length;
  const head = h(
    "header",
    {},
    close,
    h("h2", {}, swatch(look, 15), text(fullLabel(i), fullLabel(i).length > 200 ? "long" : "")),
    h(
      "p",
      { class: "about" },
      look.label,
      n.aliases ? [" · also ", text(clip(n.aliases.join(", "), 160))] : null,
      ` · ${plural(list.length, "statement")}`,
      hidden ? ` (${number(hidden)} more filtered out)` : null,
    ),
    h(
      "div",
      { class: "acts" },
      h("button", { type: "button", onclick: () => focus(i, 1) }, "Neighbours"),
      h("button", { type: "button", onclick: () => focus(i, 2) }, "Two steps"),
      h("button", { type: "button", onclick: () => askPath(i) }, "Path to …"),
      copyButton(),
    ),
  );
  return [head, cards(list, cardOf)];
}

function edgePanel(i, close) {
  const e = edges[i],
    list = [...(alive[i] || e.statements)].sort(newest),
    status = data.statuses[e.status];
  const twins = around[e.from].filter((k) => k !== i && other(k, e.from) === e.to && alive[k]);
  return [
    h(
      "header",
      {},
      close,
      h(
        "h2",
        {},
        h(
          "span",
          {},
          text(fullLabel(e.from)),
          " ",
          h("span", { class: "rel quiet" }, data.properties[e.property].label),
          " ",
          text(fullLabel(e.to)),
        ),
      ),
      h(
        "p",
        { class: "about" },
        h("span", { class: `tag ${status}` }, STATUS_LABELS[status]),
        ` · ${plural(list.length, "statement")} · ${plural(e.sources, "independent source")}`,
      ),
      h(
        "div",
        { class: "acts" },
        copyButton(),
        twins
          .slice(0, 8)
          .map((k) =>
            h(
              "button",
              { type: "button", onclick: () => choose({ edge: k }) },
              edges[k].from === e.from ? "" : "← ",
              text(data.properties[edges[k].property].label),
              edges[k].property === e.property ? ` (${STATUS_LABELS[data.statuses[edges[k].status]]})` : "",
            ),
          ),
      ),
    ),
    cards(list, cardOf),
  ];
}

function pathPanel(close) {
  const { from, to } = view.path,
    list = now.edges
      .flatMap((e) => alive[e])
      .sort((a, b) => now.path.get(edges[edgeOf[a]].from) - now.path.get(edges[edgeOf[b]].from) || newest(a, b));
  return [
    h(
      "header",
      {},
      close,
      h("h2", {}, h("span", {}, text(fullLabel(from)), h("span", { class: "quiet" }, " to "), text(fullLabel(to)))),
      h(
        "p",
        { class: "about" },
        now.path.size ? `${plural(now.path.get(to), "step")} · ${plural(list.length, "statement")}` : "No path",
      ),
      h("div", { class: "acts" }, copyButton()),
    ),
    cards(list, cardOf),
  ];
}

const newest = (a, b) => (S.published[b] ?? -1e9) - (S.published[a] ?? -1e9) || a - b;

function copyButton() {
  const button = h(
    "button",
    {
      type: "button",
      onclick: async () => {
        try {
          await navigator.clipboard.writeText(location.href);
          button.textContent = "Copied";
        } catch {
          button.textContent = "Copy it from the address bar";
        }
        setTimeout(() => {
          button.textContent = "Copy link";
        }, 2500);
      },
    },
    "Copy link",
  );
  return button;
}
