(module $own (@name "module's own name"))
