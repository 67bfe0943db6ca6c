(component
  (component $C
    (core module)
    ;; the last word
  )
  (component $D (core module) (; (; ;) ;);; the last word)
  )
  (instance (instantiate $C))
)
