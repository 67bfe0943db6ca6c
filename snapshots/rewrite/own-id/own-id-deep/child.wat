(component $own
  (core type $ct (func (result i32)))
  (core module $m)
  (component $in
    (component $other)
    (component
      (alias outer $own $m (core module))
      (core type (module
        (alias outer $own $ct (type $f))
        (import "a" "b" (func (type $f)))))
      (alias outer $own $ct (core type))
      (alias outer $in $other (component))))
)
