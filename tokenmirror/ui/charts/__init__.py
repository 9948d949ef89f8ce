"""Charts; the only home of pyqtgraph, which is loaded after the window's first paint."""
