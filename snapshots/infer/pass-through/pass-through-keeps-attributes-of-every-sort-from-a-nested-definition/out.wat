(component
  (import "acme:kv/store@0.2" (version-suffix ".1") (external-id "a \"b\"") (instance $store
    (export "r" (type $r (sub resource)))
    (export "i" (implements "x:y/z@1") (version-suffix ".2.0") (external-id "q") (instance))
  ))
  (alias export $store "r" (type $r-2))
  (import "p" (implements "acme:kv/store@1") (version-suffix ".2.3") (external-id "h") (instance $p
    (export "get" (external-id "deep") (func (result (own $r-2))))
  ))
  (import "c" (external-id "host-c") (component $c
    (import "x" (external-id "y") (func))
    (export "z" (external-id "w") (func))
  ))
  (import "m" (external-id "host-m") (core module $m (import "a" "b" (func))))
  (import "res" (external-id "res-id") (type $res (sub resource)))
  (type $q'-2 (record (field "x" u8)))
  (import "q" (external-id "q-id") (type $q (eq $q'-2)))
  (import "fn" (external-id "fn-id") (func $fn (param "q" $q) (result (own $res))))
  (component $in
  (import "acme:kv/store@0.2" (version-suffix ".1") (external-id "a \"b\"") (instance $store-2
    (export "r" (type $r (sub resource)))
    (export "i" (implements "x:y/z@1") (version-suffix ".2.0") (external-id "q") (instance))
  ))
  (alias export $store-2 "r" (type $r))
  (import "p" (implements "acme:kv/store@1") (version-suffix ".2.3") (external-id "h") (instance $p-2
    (export "get" (external-id "deep") (func (result (own $r))))
  ))
  (import "c" (external-id "host-c") (component $c-2
    (import "x" (external-id "y") (func))
    (export "z" (external-id "w") (func))
  ))
  (import "m" (external-id "host-m") (core module $m-2 (import "a" "b" (func))))
  (import "res" (external-id "res-id") (type $res-2 (sub resource)))
  (type $q' (record (field "x" u8)))
  (import "q" (external-id "q-id") (type $q-2 (eq $q')))
  (import "fn" (external-id "fn-id") (func $fn-2 (param "q" $q-2) (result (own $res-2))))
  (component $Child
    (import "acme:kv/store@0.2" (version-suffix ".1") (external-id "a \"b\"") (instance $s
      (export "r" (type $r (sub resource)))
      (export "i" (implements "x:y/z@1") (version-suffix ".2.0") (external-id "q") (instance))))
    (alias export $s "r" (type $r))
    (import "p" (implements "acme:kv/store@1") (version-suffix ".2.3") (external-id "h") (instance
      (export "get" (external-id "deep") (func (result (own $r))))))
    (import "c" (external-id "host-c") (component (import "x" (external-id "y") (func)) (export "z" (external-id "w") (func))))
    (import "m" (external-id "host-m") (core module (import "a" "b" (func))))
    (import "res" (external-id "res-id") (type $res (sub resource)))
    (type $q' (record (field "x" u8)))
    (import "q" (external-id "q-id") (type $q (eq $q')))
    (import "fn" (external-id "fn-id") (func $f (param "q" $q) (result (own $res))))
    (export "run" (external-id "out") (func $f))
    (export "i" (implements "x:y/z@1.2.3") (external-id "out") (instance $s))
  )
  (instance $child (instantiate $Child
    (with "acme:kv/store@0.2" (instance $store-2))
    (with "p" (instance $p-2))
    (with "c" (component $c-2))
    (with "m" (core module $m-2))
    (with "res" (type $res-2))
    (with "q" (type $q-2))
    (with "fn" (func $fn-2)))))
  (instance (instantiate $in
    (with "acme:kv/store@0.2" (instance $store))
    (with "p" (instance $p))
    (with "c" (component $c))
    (with "m" (core module $m))
    (with "res" (type $res))
    (with "q" (type $q))
    (with "fn" (func $fn))))
)
