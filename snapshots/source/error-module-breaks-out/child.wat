(func))
(core module $More
  (func)
