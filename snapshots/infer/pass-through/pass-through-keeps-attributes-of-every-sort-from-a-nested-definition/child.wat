(component
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
