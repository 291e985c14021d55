package melding

// NuBewaard says that writing works again: what waited is on disk.
const NuBewaard = "Wat nog wachtte, is nu ook bewaard."
