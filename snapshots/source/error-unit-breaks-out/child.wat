(component
  (core module))
(component $More
  (core module)
