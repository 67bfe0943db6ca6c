(component $P
  (core module $m (;0;)
    (type (;0;) (func))
    (func $f (;0;) (type 0))
  )
  (@custom "note" "kept")
)
