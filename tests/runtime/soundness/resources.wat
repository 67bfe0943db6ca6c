;; `$i2` drops a handle of `$i1`'s, whose destructor calls the host, and one of the host's. The first it is given by `$i3`: it has no function
;; of `$i1`'s.
(component $Root
  (import "trace" (instance $trace
    (export "push" (func (param "x" u32))) (export "pop" (func))))
  (import "host:r/x" (instance $r
    (export "thing" (type $thing (sub resource)))
    (export "make" (func (result (own $thing))))
    (export "f" (func))))

  (component $Provider
    (import "trace" (instance $trace
      (export "push" (func (param "x" u32))) (export "pop" (func))))
    (import "r" (instance $r (export "f" (func))))
    (core func $push (canon lower (func $trace "push")))
    (core func $pop (canon lower (func $trace "pop")))
    (core func $f (canon lower (func $r "f")))
    (core module $Destructor
      (import "" "push" (func $push (param i32)))
      (import "" "pop" (func $pop))
      (import "" "f" (func $f))
      (func (export "destroy") (param i32)
        (call $push (i32.const 1)) (call $f) (call $pop)))
    (core instance $destructor (instantiate $Destructor (with "" (instance
      (export "push" (func $push)) (export "pop" (func $pop)) (export "f" (func $f))))))
    (alias core export $destructor "destroy" (core func $destroy))
    (type $own-type (resource (rep i32) (dtor (core func $destroy))))
    (core func $new (canon resource.new $own-type))
    (core module $Maker
      (import "" "new" (func $new (param i32) (result i32)))
      (func (export "make") (result i32) (call $new (i32.const 7))))
    (core instance $maker (instantiate $Maker (with "" (instance (export "new" (func $new))))))
    (func $make (result (own $own-type)) (canon lift (core func $maker "make")))
    (export $type "type" (type $own-type))
    (export "make" (func $make) (func (result (own $type))))
  )

  (component $User
    (import "trace" (instance $trace
      (export "push" (func (param "x" u32))) (export "pop" (func))))
    (import "type" (type $type (sub resource)))
    (import "r" (instance $r
      (export "thing" (type $thing (sub resource)))
      (export "make" (func (result (own $thing))))))
    (alias export $r "thing" (type $thing))
    (core func $push (canon lower (func $trace "push")))
    (core func $pop (canon lower (func $trace "pop")))
    (core func $make-thing (canon lower (func $r "make")))
    (core func $drop (canon resource.drop $type))
    (core func $drop-thing (canon resource.drop $thing))
    (core module $Take
      (import "" "push" (func $push (param i32)))
      (import "" "pop" (func $pop))
      (import "" "make-thing" (func $make-thing (result i32)))
      (import "" "drop" (func $drop (param i32)))
      (import "" "drop-thing" (func $drop-thing (param i32)))
      (func (export "take") (param $handle i32)
        (call $push (i32.const 2))
        (call $drop (local.get $handle))
        (call $drop-thing (call $make-thing))
        (call $pop)))
    (core instance $take (instantiate $Take (with "" (instance
      (export "push" (func $push)) (export "pop" (func $pop)) (export "make-thing" (func $make-thing))
      (export "drop" (func $drop)) (export "drop-thing" (func $drop-thing))))))
    (func (export "take") (param "handle" (own $type)) (canon lift (core func $take "take")))
  )

  (component $Driver
    (import "trace" (instance $trace
      (export "push" (func (param "x" u32))) (export "pop" (func))))
    (import "type" (type $type (sub resource)))
    (import "make" (func $make (result (own $type))))
    (import "take" (func $take (param "handle" (own $type))))
    (core func $push (canon lower (func $trace "push")))
    (core func $pop (canon lower (func $trace "pop")))
    (core func $make' (canon lower (func $make)))
    (core func $take' (canon lower (func $take)))
    (core module $Run
      (import "" "push" (func $push (param i32)))
      (import "" "pop" (func $pop))
      (import "" "make" (func $make (result i32)))
      (import "" "take" (func $take (param i32)))
      (func (export "run")
        (call $push (i32.const 3)) (call $take (call $make)) (call $pop)))
    (core instance $run (instantiate $Run (with "" (instance
      (export "push" (func $push)) (export "pop" (func $pop))
      (export "make" (func $make')) (export "take" (func $take'))))))
    (func (export "run") (canon lift (core func $run "run")))
  )

  (instance $i1 (instantiate $Provider (with "trace" (instance $trace)) (with "r" (instance $r))))
  (alias export $i1 "type" (type $type))
  (instance $i2 (instantiate $User
    (with "trace" (instance $trace)) (with "type" (type $type)) (with "r" (instance $r))))
  (instance $i3 (instantiate $Driver
    (with "trace" (instance $trace)) (with "type" (type $type))
    (with "make" (func $i1 "make")) (with "take" (func $i2 "take"))))
  (export "run" (func $i3 "run"))
)
