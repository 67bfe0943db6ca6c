(component
  (component $C
    (core type $ct (func (result i32)))
    (core module $m)
    (component $in
      (component $other)
      (component
        (alias outer $C $m (core module))
        (core type (module
          (alias outer $C $ct (type $f))
          (import "a" "b" (func (type $f)))))
        (alias outer $C $ct (core type))
        (alias outer $in $other (component))))
  )
  (export "c" (component $C))
)
