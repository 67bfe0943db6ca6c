(component
  (component $C
    (@custom "meta" "hello")
    (core module (;0;)
      (type (;0;) (func))
      (@custom "note" (after func) "inner")
      (func (;0;) (type 0))
      (@producers
        (language "WAT" "1")
      )
    )
  )
  (instance (instantiate $C))
)
