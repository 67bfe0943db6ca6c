(component
  (import "./m.wat" (core module $first ...))
  (core type (module (export "f" (func))))
  (core type $two (module (export "f" (func)) (export "g" (func))))
  (import "./m.wat" (core module $second (type 1)))
  (import "./m.wat" (core module $third (type 0)))
  (export "second" (core module $second))
  (export "third" (core module $third))
)
