(component
  (@note "kept, as a comment is")
  (@other ())
  (component $C
    (core module)
  )
  (instance (instantiate $C))
)
