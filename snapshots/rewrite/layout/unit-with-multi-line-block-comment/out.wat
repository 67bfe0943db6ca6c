(component
  (component $C
    (; A table:
         one   1
         two   2
  at the margin
    ;)
    (core module)
  )
  (instance (instantiate $C))
)
