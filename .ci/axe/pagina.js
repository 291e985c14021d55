// Runs in every page, after axe-core: sends what axe found to the page around it.
axe.run(document, { resultTypes: ['violations', 'incomplete', 'passes'] }).then(
  (r) => parent.postMessage({ fout: kort(r.violations), open: kort(r.incomplete), goed: r.passes.length }, '*'),
  (e) => parent.postMessage({ stuk: String(e) }, '*'),
);

// kort keeps the rule and the source of each place.
function kort(regels) {
  return regels.flatMap((r) => r.nodes.map((n) => ({ regel: r.id, bron: n.html })));
}
