(component
  (import "./env0.wasm" (component $Env0 ...))
  (import "./virt-env-hand.wat" (component $VirtualEnvironment ...))

  (instance $virtual (instantiate $VirtualEnvironment))
  (instance $command (instantiate $Env0
    (with "wasi:cli/environment@0.2.3" (instance $virtual "wasi:cli/environment@0.2.3"))
    ...))
  (export "wasi:cli/run@0.2.3" (instance $command "wasi:cli/run@0.2.3"))
)
