(module (@name "module's own name"))
