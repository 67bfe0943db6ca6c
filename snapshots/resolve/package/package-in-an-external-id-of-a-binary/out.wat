(component
  (component
    (type (;0;)
      (component)
    )
    (component $C)
    (export (;1;) "one" (component $C))
  )
)
