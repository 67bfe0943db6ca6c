;; Joins two Python components: a store with a resource, and a command that uses it. Both share the host of this one.
;;
;; Both files are expected beside this one; they are in the corpus.
(component
  ;; What stays an import: the host supplies it.
  (import "wasi:io/poll@0.2.9" (instance $poll
    (export "pollable" (type $pollable (sub resource)))
    (export "[method]pollable.ready" (func (param "self" (borrow $pollable)) (result bool)))
    (export "[method]pollable.block" (func (param "self" (borrow $pollable))))
    (export "poll" (func (param "in" (list (borrow $pollable))) (result (list u32))))
  ))
  (alias export $poll "pollable" (type $poll.pollable))
  (import "wasi:clocks/monotonic-clock@0.2.9" (instance $monotonic-clock
    (type $duration-u64 u64)
    (export "duration" (type $duration (eq $duration-u64)))
    (type $instant-u64 u64)
    (export "instant" (type $instant (eq $instant-u64)))
    (export "pollable" (type $pollable (eq $poll.pollable)))
    (export "now" (func (result $instant)))
    (export "resolution" (func (result $duration)))
    (export "subscribe-instant" (func (param "when" $instant) (result (own $pollable))))
    (export "subscribe-duration" (func (param "when" $duration) (result (own $pollable))))
  ))
  (import "wasi:clocks/wall-clock@0.2.9" (instance $wall-clock
    (type $datetime-record (record (field "seconds" u64) (field "nanoseconds" u32)))
    (export "datetime" (type $datetime (eq $datetime-record)))
    (export "now" (func (result $datetime)))
    (export "resolution" (func (result $datetime)))
  ))
  (import "wasi:random/random@0.2.9" (instance $random
    (export "get-random-bytes" (func (param "len" u64) (result (list u8))))
    (export "get-random-u64" (func (result u64)))
  ))
  (import "wasi:io/error@0.2.9" (instance $error
    (export "error" (type $error (sub resource)))
    (export "[method]error.to-debug-string" (func (param "self" (borrow $error)) (result string)))
  ))
  (alias export $error "error" (type $error.error))
  (import "wasi:io/streams@0.2.9" (instance $streams
    (export "output-stream" (type $output-stream (sub resource)))
    (export "error" (type $error (eq $error.error)))
    (type $stream-error-variant (variant (case "last-operation-failed" (own $error)) (case "closed")))
    (export "stream-error" (type $stream-error (eq $stream-error-variant)))
    (export "input-stream" (type $input-stream (sub resource)))
    (export "pollable" (type $pollable (eq $poll.pollable)))
    (export "[method]input-stream.read" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result (list u8) (error $stream-error)))))
    (export "[method]input-stream.blocking-read" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result (list u8) (error $stream-error)))))
    (export "[method]input-stream.skip" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result u64 (error $stream-error)))))
    (export "[method]input-stream.blocking-skip" (func
      (param "self" (borrow $input-stream))
      (param "len" u64)
      (result (result u64 (error $stream-error)))))
    (export "[method]input-stream.subscribe" (func (param "self" (borrow $input-stream)) (result (own $pollable))))
    (export "[method]output-stream.check-write" (func
      (param "self" (borrow $output-stream))
      (result (result u64 (error $stream-error)))))
    (export "[method]output-stream.write" (func
      (param "self" (borrow $output-stream))
      (param "contents" (list u8))
      (result (result (error $stream-error)))))
    (export "[method]output-stream.blocking-write-and-flush" (func
      (param "self" (borrow $output-stream))
      (param "contents" (list u8))
      (result (result (error $stream-error)))))
    (export "[method]output-stream.flush" (func
      (param "self" (borrow $output-stream))
      (result (result (error $stream-error)))))
    (export "[method]output-stream.blocking-flush" (func
      (param "self" (borrow $output-stream))
      (result (result (error $stream-error)))))
    (export "[method]output-stream.subscribe" (func (param "self" (borrow $output-stream)) (result (own $pollable))))
    (export "[method]output-stream.write-zeroes" (func
      (param "self" (borrow $output-stream))
      (param "len" u64)
      (result (result (error $stream-error)))))
    (export "[method]output-stream.blocking-write-zeroes-and-flush" (func
      (param "self" (borrow $output-stream))
      (param "len" u64)
      (result (result (error $stream-error)))))
    (export "[method]output-stream.splice" (func
      (param "self" (borrow $output-stream))
      (param "src" (borrow $input-stream))
      (param "len" u64)
      (result (result u64 (error $stream-error)))))
    (export "[method]output-stream.blocking-splice" (func
      (param "self" (borrow $output-stream))
      (param "src" (borrow $input-stream))
      (param "len" u64)
      (result (result u64 (error $stream-error)))))
  ))
  (alias export $streams "output-stream" (type $streams.output-stream))
  (import "wasi:cli/stdout@0.2.9" (instance $stdout
    (export "output-stream" (type $output-stream (eq $streams.output-stream)))
    (export "get-stdout" (func (result (own $output-stream))))
  ))
  (import "wasi:cli/stderr@0.2.9" (instance $stderr
    (export "output-stream" (type $output-stream (eq $streams.output-stream)))
    (export "get-stderr" (func (result (own $output-stream))))
  ))
  (alias export $streams "input-stream" (type $streams.input-stream))
  (import "wasi:cli/stdin@0.2.9" (instance $stdin
    (export "input-stream" (type $input-stream (eq $streams.input-stream)))
    (export "get-stdin" (func (result (own $input-stream))))
  ))
  (import "wasi:cli/environment@0.2.9" (instance $environment
    (export "get-environment" (func (result (list (tuple string string)))))
    (export "get-arguments" (func (result (list string))))
    (export "initial-cwd" (func (result (option string))))
  ))
  (import "wasi:cli/exit@0.2.9" (instance $exit (export "exit" (func (param "status" (result))))))
  (import "wasi:cli/terminal-input@0.2.9" (instance $terminal-input
    (export "terminal-input" (type $terminal-input (sub resource)))
  ))
  (import "wasi:cli/terminal-output@0.2.9" (instance $terminal-output
    (export "terminal-output" (type $terminal-output (sub resource)))
  ))
  (alias export $terminal-input "terminal-input" (type $terminal-input.terminal-input))
  (import "wasi:cli/terminal-stdin@0.2.9" (instance $terminal-stdin
    (export "terminal-input" (type $terminal-input (eq $terminal-input.terminal-input)))
    (export "get-terminal-stdin" (func (result (option (own $terminal-input)))))
  ))
  (alias export $terminal-output "terminal-output" (type $terminal-output.terminal-output))
  (import "wasi:cli/terminal-stdout@0.2.9" (instance $terminal-stdout
    (export "terminal-output" (type $terminal-output (eq $terminal-output.terminal-output)))
    (export "get-terminal-stdout" (func (result (option (own $terminal-output)))))
  ))
  (import "wasi:cli/terminal-stderr@0.2.9" (instance $terminal-stderr
    (export "terminal-output" (type $terminal-output (eq $terminal-output.terminal-output)))
    (export "get-terminal-stderr" (func (result (option (own $terminal-output)))))
  ))
  (alias export $wall-clock "datetime" (type $wall-clock.datetime))
  (alias export $streams "error" (type $streams.error))
  (import "wasi:filesystem/types@0.2.9" (instance $filesystem
    (export "descriptor" (type $descriptor (sub resource)))
    (export "directory-entry-stream" (type $directory-entry-stream (sub resource)))
    (type $filesize-u64 u64)
    (export "filesize" (type $filesize (eq $filesize-u64)))
    (export "input-stream" (type $input-stream (eq $streams.input-stream)))
    (type $error-code-enum (enum
      "access" "would-block" "already" "bad-descriptor" "busy" "deadlock" "quota" "exist" "file-too-large"
      "illegal-byte-sequence" "in-progress" "interrupted" "invalid" "io" "is-directory" "loop" "too-many-links"
      "message-size" "name-too-long" "no-device" "no-entry" "no-lock" "insufficient-memory" "insufficient-space"
      "not-directory" "not-empty" "not-recoverable" "unsupported" "no-tty" "no-such-device" "overflow" "not-permitted"
      "pipe" "read-only" "invalid-seek" "text-file-busy" "cross-device"))
    (export "error-code" (type $error-code (eq $error-code-enum)))
    (export "output-stream" (type $output-stream (eq $streams.output-stream)))
    (type $advice-enum (enum "normal" "sequential" "random" "will-need" "dont-need" "no-reuse"))
    (export "advice" (type $advice (eq $advice-enum)))
    (type $descriptor-flags-type (flags
      "read" "write" "file-integrity-sync" "data-integrity-sync" "requested-write-sync" "mutate-directory"))
    (export "descriptor-flags" (type $descriptor-flags (eq $descriptor-flags-type)))
    (export "datetime" (type $datetime (eq $wall-clock.datetime)))
    (type $new-timestamp-variant (variant (case "no-change") (case "now") (case "timestamp" $datetime)))
    (export "new-timestamp" (type $new-timestamp (eq $new-timestamp-variant)))
    (type $descriptor-type-enum (enum
      "unknown" "block-device" "character-device" "directory" "fifo" "symbolic-link" "regular-file" "socket"))
    (export "descriptor-type" (type $descriptor-type (eq $descriptor-type-enum)))
    (type $link-count-u64 u64)
    (export "link-count" (type $link-count (eq $link-count-u64)))
    (type $descriptor-stat-record (record
      (field "type" $descriptor-type)
      (field "link-count" $link-count)
      (field "size" $filesize)
      (field "data-access-timestamp" (option $datetime))
      (field "data-modification-timestamp" (option $datetime))
      (field "status-change-timestamp" (option $datetime))))
    (export "descriptor-stat" (type $descriptor-stat (eq $descriptor-stat-record)))
    (type $path-flags-type (flags "symlink-follow"))
    (export "path-flags" (type $path-flags (eq $path-flags-type)))
    (type $open-flags-type (flags "create" "directory" "exclusive" "truncate"))
    (export "open-flags" (type $open-flags (eq $open-flags-type)))
    (type $metadata-hash-value-record (record (field "lower" u64) (field "upper" u64)))
    (export "metadata-hash-value" (type $metadata-hash-value (eq $metadata-hash-value-record)))
    (type $directory-entry-record (record (field "type" $descriptor-type) (field "name" string)))
    (export "directory-entry" (type $directory-entry (eq $directory-entry-record)))
    (export "error" (type $error (eq $streams.error)))
    (export "[method]descriptor.read-via-stream" (func
      (param "self" (borrow $descriptor))
      (param "offset" $filesize)
      (result (result (own $input-stream) (error $error-code)))))
    (export "[method]descriptor.write-via-stream" (func
      (param "self" (borrow $descriptor))
      (param "offset" $filesize)
      (result (result (own $output-stream) (error $error-code)))))
    (export "[method]descriptor.append-via-stream" (func
      (param "self" (borrow $descriptor))
      (result (result (own $output-stream) (error $error-code)))))
    (export "[method]descriptor.advise" (func
      (param "self" (borrow $descriptor))
      (param "offset" $filesize)
      (param "length" $filesize)
      (param "advice" $advice)
      (result (result (error $error-code)))))
    (export "[method]descriptor.sync-data" (func
      (param "self" (borrow $descriptor))
      (result (result (error $error-code)))))
    (export "[method]descriptor.get-flags" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-flags (error $error-code)))))
    (export "[method]descriptor.get-type" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-type (error $error-code)))))
    (export "[method]descriptor.set-size" (func
      (param "self" (borrow $descriptor))
      (param "size" $filesize)
      (result (result (error $error-code)))))
    (export "[method]descriptor.set-times" (func
      (param "self" (borrow $descriptor))
      (param "data-access-timestamp" $new-timestamp)
      (param "data-modification-timestamp" $new-timestamp)
      (result (result (error $error-code)))))
    (export "[method]descriptor.read" (func
      (param "self" (borrow $descriptor))
      (param "length" $filesize)
      (param "offset" $filesize)
      (result (result (tuple (list u8) bool) (error $error-code)))))
    (export "[method]descriptor.write" (func
      (param "self" (borrow $descriptor))
      (param "buffer" (list u8))
      (param "offset" $filesize)
      (result (result $filesize (error $error-code)))))
    (export "[method]descriptor.read-directory" (func
      (param "self" (borrow $descriptor))
      (result (result (own $directory-entry-stream) (error $error-code)))))
    (export "[method]descriptor.sync" (func (param "self" (borrow $descriptor)) (result (result (error $error-code)))))
    (export "[method]descriptor.create-directory-at" (func
      (param "self" (borrow $descriptor))
      (param "path" string)
      (result (result (error $error-code)))))
    (export "[method]descriptor.stat" (func
      (param "self" (borrow $descriptor))
      (result (result $descriptor-stat (error $error-code)))))
    (export "[method]descriptor.stat-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (result (result $descriptor-stat (error $error-code)))))
    (export "[method]descriptor.set-times-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (param "data-access-timestamp" $new-timestamp)
      (param "data-modification-timestamp" $new-timestamp)
      (result (result (error $error-code)))))
    (export "[method]descriptor.link-at" (func
      (param "self" (borrow $descriptor))
      (param "old-path-flags" $path-flags)
      (param "old-path" string)
      (param "new-descriptor" (borrow $descriptor))
      (param "new-path" string)
      (result (result (error $error-code)))))
    (export "[method]descriptor.open-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (param "open-flags" $open-flags)
      (param "flags" $descriptor-flags)
      (result (result (own $descriptor) (error $error-code)))))
    (export "[method]descriptor.readlink-at" (func
      (param "self" (borrow $descriptor))
      (param "path" string)
      (result (result string (error $error-code)))))
    (export "[method]descriptor.remove-directory-at" (func
      (param "self" (borrow $descriptor))
      (param "path" string)
      (result (result (error $error-code)))))
    (export "[method]descriptor.rename-at" (func
      (param "self" (borrow $descriptor))
      (param "old-path" string)
      (param "new-descriptor" (borrow $descriptor))
      (param "new-path" string)
      (result (result (error $error-code)))))
    (export "[method]descriptor.symlink-at" (func
      (param "self" (borrow $descriptor))
      (param "old-path" string)
      (param "new-path" string)
      (result (result (error $error-code)))))
    (export "[method]descriptor.unlink-file-at" (func
      (param "self" (borrow $descriptor))
      (param "path" string)
      (result (result (error $error-code)))))
    (export "[method]descriptor.is-same-object" (func
      (param "self" (borrow $descriptor))
      (param "other" (borrow $descriptor))
      (result bool)))
    (export "[method]descriptor.metadata-hash" (func
      (param "self" (borrow $descriptor))
      (result (result $metadata-hash-value (error $error-code)))))
    (export "[method]descriptor.metadata-hash-at" (func
      (param "self" (borrow $descriptor))
      (param "path-flags" $path-flags)
      (param "path" string)
      (result (result $metadata-hash-value (error $error-code)))))
    (export "[method]directory-entry-stream.read-directory-entry" (func
      (param "self" (borrow $directory-entry-stream))
      (result (result (option $directory-entry) (error $error-code)))))
    (export "filesystem-error-code" (func (param "err" (borrow $error)) (result (option $error-code))))
  ))
  (alias export $filesystem "descriptor" (type $filesystem.descriptor))
  (import "wasi:filesystem/preopens@0.2.9" (instance $preopens
    (export "descriptor" (type $descriptor (eq $filesystem.descriptor)))
    (export "get-directories" (func (result (list (tuple (own $descriptor) string)))))
  ))
  (import "wasi:sockets/network@0.2.9" (instance $network
    (export "network" (type $network (sub resource)))
    (type $ipv4-address-tuple (tuple u8 u8 u8 u8))
    (export "ipv4-address" (type $ipv4-address (eq $ipv4-address-tuple)))
    (type $ipv4-socket-address-record (record (field "port" u16) (field "address" $ipv4-address)))
    (export "ipv4-socket-address" (type $ipv4-socket-address (eq $ipv4-socket-address-record)))
    (type $ipv6-address-tuple (tuple u16 u16 u16 u16 u16 u16 u16 u16))
    (export "ipv6-address" (type $ipv6-address (eq $ipv6-address-tuple)))
    (type $ipv6-socket-address-record (record
      (field "port" u16)
      (field "flow-info" u32)
      (field "address" $ipv6-address)
      (field "scope-id" u32)))
    (export "ipv6-socket-address" (type $ipv6-socket-address (eq $ipv6-socket-address-record)))
    (type $ip-socket-address-variant (variant (case "ipv4" $ipv4-socket-address) (case "ipv6" $ipv6-socket-address)))
    (export "ip-socket-address" (type $ip-socket-address (eq $ip-socket-address-variant)))
    (type $error-code-enum (enum
      "unknown" "access-denied" "not-supported" "invalid-argument" "out-of-memory" "timeout" "concurrency-conflict"
      "not-in-progress" "would-block" "invalid-state" "new-socket-limit" "address-not-bindable" "address-in-use"
      "remote-unreachable" "connection-refused" "connection-reset" "connection-aborted" "datagram-too-large"
      "name-unresolvable" "temporary-resolver-failure" "permanent-resolver-failure"))
    (export "error-code" (type $error-code (eq $error-code-enum)))
    (type $ip-address-variant (variant (case "ipv4" $ipv4-address) (case "ipv6" $ipv6-address)))
    (export "ip-address" (type $ip-address (eq $ip-address-variant)))
    (type $ip-address-family-enum (enum "ipv4" "ipv6"))
    (export "ip-address-family" (type $ip-address-family (eq $ip-address-family-enum)))
  ))
  (alias export $network "network" (type $network.network))
  (import "wasi:sockets/instance-network@0.2.9" (instance $instance-network
    (export "network" (type $network (eq $network.network)))
    (export "instance-network" (func (result (own $network))))
  ))
  (alias export $network "ip-socket-address" (type $network.ip-socket-address))
  (alias export $network "error-code" (type $network.error-code))
  (alias export $network "ip-address-family" (type $network.ip-address-family))
  (import "wasi:sockets/udp@0.2.9" (instance $udp
    (export "udp-socket" (type $udp-socket (sub resource)))
    (export "incoming-datagram-stream" (type $incoming-datagram-stream (sub resource)))
    (export "outgoing-datagram-stream" (type $outgoing-datagram-stream (sub resource)))
    (export "network" (type $network (eq $network.network)))
    (export "ip-socket-address" (type $ip-socket-address (eq $network.ip-socket-address)))
    (export "error-code" (type $error-code (eq $network.error-code)))
    (export "pollable" (type $pollable (eq $poll.pollable)))
    (type $incoming-datagram-record (record (field "data" (list u8)) (field "remote-address" $ip-socket-address)))
    (export "incoming-datagram" (type $incoming-datagram (eq $incoming-datagram-record)))
    (type $outgoing-datagram-record (record
      (field "data" (list u8))
      (field "remote-address" (option $ip-socket-address))))
    (export "outgoing-datagram" (type $outgoing-datagram (eq $outgoing-datagram-record)))
    (export "ip-address-family" (type $ip-address-family (eq $network.ip-address-family)))
    (export "[method]udp-socket.start-bind" (func
      (param "self" (borrow $udp-socket))
      (param "network" (borrow $network))
      (param "local-address" $ip-socket-address)
      (result (result (error $error-code)))))
    (export "[method]udp-socket.finish-bind" (func
      (param "self" (borrow $udp-socket))
      (result (result (error $error-code)))))
    (export "[method]udp-socket.stream" (func
      (param "self" (borrow $udp-socket))
      (param "remote-address" (option $ip-socket-address))
      (result (result (tuple (own $incoming-datagram-stream) (own $outgoing-datagram-stream)) (error $error-code)))))
    (export "[method]udp-socket.local-address" (func
      (param "self" (borrow $udp-socket))
      (result (result $ip-socket-address (error $error-code)))))
    (export "[method]udp-socket.remote-address" (func
      (param "self" (borrow $udp-socket))
      (result (result $ip-socket-address (error $error-code)))))
    (export "[method]udp-socket.address-family" (func (param "self" (borrow $udp-socket)) (result $ip-address-family)))
    (export "[method]udp-socket.unicast-hop-limit" (func
      (param "self" (borrow $udp-socket))
      (result (result u8 (error $error-code)))))
    (export "[method]udp-socket.set-unicast-hop-limit" (func
      (param "self" (borrow $udp-socket))
      (param "value" u8)
      (result (result (error $error-code)))))
    (export "[method]udp-socket.receive-buffer-size" (func
      (param "self" (borrow $udp-socket))
      (result (result u64 (error $error-code)))))
    (export "[method]udp-socket.set-receive-buffer-size" (func
      (param "self" (borrow $udp-socket))
      (param "value" u64)
      (result (result (error $error-code)))))
    (export "[method]udp-socket.send-buffer-size" (func
      (param "self" (borrow $udp-socket))
      (result (result u64 (error $error-code)))))
    (export "[method]udp-socket.set-send-buffer-size" (func
      (param "self" (borrow $udp-socket))
      (param "value" u64)
      (result (result (error $error-code)))))
    (export "[method]udp-socket.subscribe" (func (param "self" (borrow $udp-socket)) (result (own $pollable))))
    (export "[method]incoming-datagram-stream.receive" (func
      (param "self" (borrow $incoming-datagram-stream))
      (param "max-results" u64)
      (result (result (list $incoming-datagram) (error $error-code)))))
    (export "[method]incoming-datagram-stream.subscribe" (func
      (param "self" (borrow $incoming-datagram-stream))
      (result (own $pollable))))
    (export "[method]outgoing-datagram-stream.check-send" (func
      (param "self" (borrow $outgoing-datagram-stream))
      (result (result u64 (error $error-code)))))
    (export "[method]outgoing-datagram-stream.send" (func
      (param "self" (borrow $outgoing-datagram-stream))
      (param "datagrams" (list $outgoing-datagram))
      (result (result u64 (error $error-code)))))
    (export "[method]outgoing-datagram-stream.subscribe" (func
      (param "self" (borrow $outgoing-datagram-stream))
      (result (own $pollable))))
  ))
  (alias export $udp "udp-socket" (type $udp.udp-socket))
  (import "wasi:sockets/udp-create-socket@0.2.9" (instance $udp-create-socket
    (export "ip-address-family" (type $ip-address-family (eq $network.ip-address-family)))
    (export "udp-socket" (type $udp-socket (eq $udp.udp-socket)))
    (export "error-code" (type $error-code (eq $network.error-code)))
    (export "create-udp-socket" (func
      (param "address-family" $ip-address-family)
      (result (result (own $udp-socket) (error $error-code)))))
  ))
  (alias export $monotonic-clock "duration" (type $monotonic-clock.duration))
  (import "wasi:sockets/tcp@0.2.9" (instance $tcp
    (export "tcp-socket" (type $tcp-socket (sub resource)))
    (export "network" (type $network (eq $network.network)))
    (export "ip-socket-address" (type $ip-socket-address (eq $network.ip-socket-address)))
    (export "error-code" (type $error-code (eq $network.error-code)))
    (export "input-stream" (type $input-stream (eq $streams.input-stream)))
    (export "output-stream" (type $output-stream (eq $streams.output-stream)))
    (export "duration" (type $duration (eq $monotonic-clock.duration)))
    (export "pollable" (type $pollable (eq $poll.pollable)))
    (type $shutdown-type-enum (enum "receive" "send" "both"))
    (export "shutdown-type" (type $shutdown-type (eq $shutdown-type-enum)))
    (export "ip-address-family" (type $ip-address-family (eq $network.ip-address-family)))
    (export "[method]tcp-socket.start-bind" (func
      (param "self" (borrow $tcp-socket))
      (param "network" (borrow $network))
      (param "local-address" $ip-socket-address)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.finish-bind" (func
      (param "self" (borrow $tcp-socket))
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.start-connect" (func
      (param "self" (borrow $tcp-socket))
      (param "network" (borrow $network))
      (param "remote-address" $ip-socket-address)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.finish-connect" (func
      (param "self" (borrow $tcp-socket))
      (result (result (tuple (own $input-stream) (own $output-stream)) (error $error-code)))))
    (export "[method]tcp-socket.start-listen" (func
      (param "self" (borrow $tcp-socket))
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.finish-listen" (func
      (param "self" (borrow $tcp-socket))
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.accept" (func
      (param "self" (borrow $tcp-socket))
      (result (result (tuple (own $tcp-socket) (own $input-stream) (own $output-stream)) (error $error-code)))))
    (export "[method]tcp-socket.local-address" (func
      (param "self" (borrow $tcp-socket))
      (result (result $ip-socket-address (error $error-code)))))
    (export "[method]tcp-socket.remote-address" (func
      (param "self" (borrow $tcp-socket))
      (result (result $ip-socket-address (error $error-code)))))
    (export "[method]tcp-socket.is-listening" (func (param "self" (borrow $tcp-socket)) (result bool)))
    (export "[method]tcp-socket.address-family" (func (param "self" (borrow $tcp-socket)) (result $ip-address-family)))
    (export "[method]tcp-socket.set-listen-backlog-size" (func
      (param "self" (borrow $tcp-socket))
      (param "value" u64)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.keep-alive-enabled" (func
      (param "self" (borrow $tcp-socket))
      (result (result bool (error $error-code)))))
    (export "[method]tcp-socket.set-keep-alive-enabled" (func
      (param "self" (borrow $tcp-socket))
      (param "value" bool)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.keep-alive-idle-time" (func
      (param "self" (borrow $tcp-socket))
      (result (result $duration (error $error-code)))))
    (export "[method]tcp-socket.set-keep-alive-idle-time" (func
      (param "self" (borrow $tcp-socket))
      (param "value" $duration)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.keep-alive-interval" (func
      (param "self" (borrow $tcp-socket))
      (result (result $duration (error $error-code)))))
    (export "[method]tcp-socket.set-keep-alive-interval" (func
      (param "self" (borrow $tcp-socket))
      (param "value" $duration)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.keep-alive-count" (func
      (param "self" (borrow $tcp-socket))
      (result (result u32 (error $error-code)))))
    (export "[method]tcp-socket.set-keep-alive-count" (func
      (param "self" (borrow $tcp-socket))
      (param "value" u32)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.hop-limit" (func
      (param "self" (borrow $tcp-socket))
      (result (result u8 (error $error-code)))))
    (export "[method]tcp-socket.set-hop-limit" (func
      (param "self" (borrow $tcp-socket))
      (param "value" u8)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.receive-buffer-size" (func
      (param "self" (borrow $tcp-socket))
      (result (result u64 (error $error-code)))))
    (export "[method]tcp-socket.set-receive-buffer-size" (func
      (param "self" (borrow $tcp-socket))
      (param "value" u64)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.send-buffer-size" (func
      (param "self" (borrow $tcp-socket))
      (result (result u64 (error $error-code)))))
    (export "[method]tcp-socket.set-send-buffer-size" (func
      (param "self" (borrow $tcp-socket))
      (param "value" u64)
      (result (result (error $error-code)))))
    (export "[method]tcp-socket.subscribe" (func (param "self" (borrow $tcp-socket)) (result (own $pollable))))
    (export "[method]tcp-socket.shutdown" (func
      (param "self" (borrow $tcp-socket))
      (param "shutdown-type" $shutdown-type)
      (result (result (error $error-code)))))
  ))
  (alias export $tcp "tcp-socket" (type $tcp.tcp-socket))
  (import "wasi:sockets/tcp-create-socket@0.2.9" (instance $tcp-create-socket
    (export "ip-address-family" (type $ip-address-family (eq $network.ip-address-family)))
    (export "tcp-socket" (type $tcp-socket (eq $tcp.tcp-socket)))
    (export "error-code" (type $error-code (eq $network.error-code)))
    (export "create-tcp-socket" (func
      (param "address-family" $ip-address-family)
      (result (result (own $tcp-socket) (error $error-code)))))
  ))
  (alias export $network "ip-address" (type $network.ip-address))
  (import "wasi:sockets/ip-name-lookup@0.2.9" (instance $ip-name-lookup
    (export "resolve-address-stream" (type $resolve-address-stream (sub resource)))
    (export "ip-address" (type $ip-address (eq $network.ip-address)))
    (export "error-code" (type $error-code (eq $network.error-code)))
    (export "pollable" (type $pollable (eq $poll.pollable)))
    (export "network" (type $network (eq $network.network)))
    (export "[method]resolve-address-stream.resolve-next-address" (func
      (param "self" (borrow $resolve-address-stream))
      (result (result (option $ip-address) (error $error-code)))))
    (export "[method]resolve-address-stream.subscribe" (func
      (param "self" (borrow $resolve-address-stream))
      (result (own $pollable))))
    (export "resolve-addresses" (func
      (param "network" (borrow $network))
      (param "name" string)
      (result (result (own $resolve-address-stream) (error $error-code)))))
  ))
  (import "wasi:random/insecure@0.2.9" (instance $insecure
    (export "get-insecure-random-bytes" (func (param "len" u64) (result (list u8))))
    (export "get-insecure-random-u64" (func (result u64)))
  ))
  (import "wasi:random/insecure-seed@0.2.9" (instance $insecure-seed
    (export "insecure-seed" (func (result (tuple u64 u64))))
  ))

  ;; The store. Its type would be five hundred lines, so the file is asked for it.
  (import "./kv-provider.wasm" (component $Provider ...))

  ;; The command.
  (import "./kv-consumer.wasm" (component $Consumer ...))

  (instance $provider (instantiate $Provider
    (with "wasi:io/poll@0.2.9" (instance $poll))
    (with "wasi:clocks/monotonic-clock@0.2.9" (instance $monotonic-clock))
    (with "wasi:clocks/wall-clock@0.2.9" (instance $wall-clock))
    (with "wasi:random/random@0.2.9" (instance $random))
    (with "wasi:io/error@0.2.9" (instance $error))
    (with "wasi:io/streams@0.2.9" (instance $streams))
    (with "wasi:cli/stdout@0.2.9" (instance $stdout))
    (with "wasi:cli/stderr@0.2.9" (instance $stderr))
    (with "wasi:cli/stdin@0.2.9" (instance $stdin))
    (with "wasi:cli/environment@0.2.9" (instance $environment))
    (with "wasi:cli/exit@0.2.9" (instance $exit))
    (with "wasi:cli/terminal-input@0.2.9" (instance $terminal-input))
    (with "wasi:cli/terminal-output@0.2.9" (instance $terminal-output))
    (with "wasi:cli/terminal-stdin@0.2.9" (instance $terminal-stdin))
    (with "wasi:cli/terminal-stdout@0.2.9" (instance $terminal-stdout))
    (with "wasi:cli/terminal-stderr@0.2.9" (instance $terminal-stderr))
    (with "wasi:filesystem/types@0.2.9" (instance $filesystem))
    (with "wasi:filesystem/preopens@0.2.9" (instance $preopens))
    (with "wasi:sockets/network@0.2.9" (instance $network))
    (with "wasi:sockets/instance-network@0.2.9" (instance $instance-network))
    (with "wasi:sockets/udp@0.2.9" (instance $udp))
    (with "wasi:sockets/udp-create-socket@0.2.9" (instance $udp-create-socket))
    (with "wasi:sockets/tcp@0.2.9" (instance $tcp))
    (with "wasi:sockets/tcp-create-socket@0.2.9" (instance $tcp-create-socket))
    (with "wasi:sockets/ip-name-lookup@0.2.9" (instance $ip-name-lookup))
  ))
  (instance $consumer (instantiate $Consumer
    (with "wasi:io/poll@0.2.9" (instance $poll))
    (with "wasi:clocks/monotonic-clock@0.2.9" (instance $monotonic-clock))
    (with "wasi:clocks/wall-clock@0.2.9" (instance $wall-clock))
    (with "wasi:random/random@0.2.9" (instance $random))
    (with "wasi:io/error@0.2.9" (instance $error))
    (with "wasi:io/streams@0.2.9" (instance $streams))
    (with "wasi:cli/stdout@0.2.9" (instance $stdout))
    (with "wasi:cli/stderr@0.2.9" (instance $stderr))
    (with "wasi:cli/stdin@0.2.9" (instance $stdin))
    (with "wasi:cli/environment@0.2.9" (instance $environment))
    (with "wasi:cli/exit@0.2.9" (instance $exit))
    (with "wasi:cli/terminal-input@0.2.9" (instance $terminal-input))
    (with "wasi:cli/terminal-output@0.2.9" (instance $terminal-output))
    (with "wasi:cli/terminal-stdin@0.2.9" (instance $terminal-stdin))
    (with "wasi:cli/terminal-stdout@0.2.9" (instance $terminal-stdout))
    (with "wasi:cli/terminal-stderr@0.2.9" (instance $terminal-stderr))
    (with "wasi:filesystem/types@0.2.9" (instance $filesystem))
    (with "wasi:filesystem/preopens@0.2.9" (instance $preopens))
    (with "wasi:sockets/network@0.2.9" (instance $network))
    (with "wasi:sockets/instance-network@0.2.9" (instance $instance-network))
    (with "wasi:sockets/udp@0.2.9" (instance $udp))
    (with "wasi:sockets/udp-create-socket@0.2.9" (instance $udp-create-socket))
    (with "wasi:sockets/tcp@0.2.9" (instance $tcp))
    (with "wasi:sockets/tcp-create-socket@0.2.9" (instance $tcp-create-socket))
    (with "wasi:sockets/ip-name-lookup@0.2.9" (instance $ip-name-lookup))
    (with "wasi:random/insecure@0.2.9" (instance $insecure))
    (with "wasi:random/insecure-seed@0.2.9" (instance $insecure-seed))
    (with "corpus:kv/store@0.1.0" (instance $provider "corpus:kv/store@0.1.0"))
  ))
  (export "wasi:cli/run@0.2.0" (instance $consumer "wasi:cli/run@0.2.0"))
)
