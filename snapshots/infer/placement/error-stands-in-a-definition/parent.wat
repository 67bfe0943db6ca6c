(component
  (component $N ...)
)
