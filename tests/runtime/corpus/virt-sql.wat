;; Virtualizer: `wasi:cli/environment@0.2.3` with one variable, the query, and no arguments.
(component $virt-sql
  (core module $m
    (memory (export "memory") 1)
    ;; the strings
    (data (i32.const 256) "SQL" "select 6*7 as answer")
    ;; list of (tuple string string): one entry of 16 bytes, at 64
    (data (i32.const 64) "\00\01\00\00" "\03\00\00\00"           ;; the name, at 256
                         "\03\01\00\00" "\14\00\00\00")          ;; the value, at 259
    (data (i32.const 16) "\40\00\00\00" "\01\00\00\00")          ;; result of get-environment: at 64, one entry
    (func (export "get-environment") (result i32) i32.const 16)
    (func (export "get-arguments") (result i32) i32.const 24)    ;; zeros: an empty list
    (func (export "initial-cwd") (result i32) i32.const 32))     ;; zeros: none
  (core instance $i (instantiate $m))
  (func $get-environment (result (list (tuple string string)))
    (canon lift (core func $i "get-environment") (memory (core memory $i "memory"))))
  (func $get-arguments (result (list string))
    (canon lift (core func $i "get-arguments") (memory (core memory $i "memory"))))
  (func $initial-cwd (result (option string))
    (canon lift (core func $i "initial-cwd") (memory (core memory $i "memory"))))
  (instance $env
    (export "get-environment" (func $get-environment))
    (export "get-arguments" (func $get-arguments))
    (export "initial-cwd" (func $initial-cwd)))
  (export "wasi:cli/environment@0.2.3" (instance $env)))
