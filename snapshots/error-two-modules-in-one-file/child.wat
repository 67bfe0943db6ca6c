(module)

(module)
