// One Lua script per operation: what it does stands or falls as a whole. Times are milliseconds and stay text, since Lua
// prints large numbers as floats. Times and life spans are relative to a now that is the server's, so that the clocks of
// the bots may be wrong, disagree or be set anew.

/** What `commit` gives first. */
export const COMMIT_CODE = { committed: 0, alreadySeen: 1, stale: 2 } as const;

/** The server's time, unless the caller gives one; as text that keeps every millisecond. */
const CLOCK = `
local function clock(given)
  if given ~= '' then return tonumber(given) end
  local time = redis.call('TIME')
  return tonumber(time[1]) * 1000 + math.floor(tonumber(time[2]) / 1000)
end
local function text(ms) return string.format('%.0f', ms) end
`;

const RECORD = `${CLOCK}
local LONGEST_OWNERSHIP = 120000
local function load(key)
  local raw = redis.call('GET', key)
  if not raw then return nil end
  local r = {}
  local stop = string.find(raw, '\\n', 1, true)
  r.version, r.owner, r.til, r.seen, r.wakes, r.sent =
    string.match(string.sub(raw, 1, stop - 1), '^([^\\t]*)\\t([^\\t]*)\\t([^\\t]*)\\t([^\\t]*)\\t([^\\t]*)\\t([^\\t]*)$')
  r.state = string.sub(raw, stop + 1)
  return r
end
local function pack(r)
  return table.concat({r.version, r.owner, r.til, r.seen, r.wakes, r.sent}, '\\t') .. '\\n' .. r.state
end
local function save(key, r) redis.call('SET', key, pack(r), 'KEEPTTL') end
-- Nobody owns for longer: a time further ahead was written before the server's clock was set back.
local function live(r, now)
  local left = tonumber(r.til) - now
  return left > 0 and (r.owner == '' or left <= LONGEST_OWNERSHIP)
end
local function disown(r) r.owner = '' r.til = '0' end
`;

/**
 * KEYS record, outbox, due, aside
 * ARGV seen token or '', expected version, new version, state, tombstone '1' or '', life span, owner, owned for, now
 *      or '', chat, ids to cancel each with ',' or '*', wakes "id|kind|at;"…, then the outbox's entries
 * Gives {COMMIT_CODE} and, where committed, whether it owns the outbox (0, 1) and how many entries wait before.
 */
const COMMIT = `${RECORD}
local SEEN_KEPT = 100
local DAY = 86400000
local KEY, OUTBOX, DUE, ASIDE = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local seen, expected, version, state, tombstone = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5] == '1'
local life, owner, now, chat, cancel, added = tonumber(ARGV[6]), ARGV[7], clock(ARGV[9]), ARGV[10], ARGV[11], ARGV[12]
local til = text(now + tonumber(ARGV[8]))
local FIRST = 13

local r = load(KEY) or {version = '0', owner = '', til = '0', seen = ',', wakes = '', sent = ''}
local function member(id, kind) return 'w|' .. chat .. '|' .. id .. '|' .. kind end

local wakeId = string.match(seen, '^w:(.*)$')
local function wakeIsDue()
  for id, kind, at in string.gmatch(r.wakes, '([^|;]*)|([^|;]*)|([^|;]*);') do
    if id == wakeId then return tonumber(at) <= now end
  end
  return false
end
if wakeId then
  if not wakeIsDue() then
    -- Its record has expired or it was replaced: nobody else would take it off the due set.
    local prefix = member(wakeId, '')
    for _, m in ipairs(redis.call('ZRANGEBYSCORE', DUE, '-inf', text(now), 'LIMIT', 0, 1000)) do
      if string.sub(m, 1, #prefix) == prefix then redis.call('ZREM', DUE, m) end
    end
    return {1}
  end
elseif seen ~= '' and string.find(r.seen, ',' .. seen .. ',', 1, true) then
  return {1}
end
if r.version ~= expected then return {2} end

local replaced = {}
for id in string.gmatch(added, '([^|;]*)|[^|;]*|[^|;]*;') do replaced[id] = true end
if cancel ~= '*' then
  for id in string.gmatch(cancel, '([^,]*),') do replaced[id] = true end
end
if wakeId then replaced[wakeId] = true end
local kept = ''
local gone = {}
for id, kind, at in string.gmatch(r.wakes, '([^|;]*)|([^|;]*)|([^|;]*);') do
  if tombstone or cancel == '*' or replaced[id] then gone[#gone + 1] = member(id, kind)
  else kept = kept .. id .. '|' .. kind .. '|' .. at .. ';' end
end

local earlier = tombstone and 0 or redis.call('LLEN', OUTBOX)
local waiting = earlier + #ARGV - FIRST + 1
local owns = 0
if not live(r, now) then
  if waiting > 0 then r.owner = owner r.til = til owns = 1 else disown(r) end
end
if seen ~= '' and not wakeId then
  r.seen = r.seen .. seen .. ','
  local _, commas = string.gsub(r.seen, ',', '')
  if commas > SEEN_KEPT + 1 then r.seen = string.sub(r.seen, string.find(r.seen, ',', 2, true), -1) end
end
if tombstone then r.sent = '' end
r.version, r.state, r.wakes = version, state, kept .. added

redis.call('SET', KEY, pack(r), 'PX', life)
if tombstone then redis.call('DEL', OUTBOX, ASIDE) end
for _, m in ipairs(gone) do redis.call('ZREM', DUE, m) end
local last = 0
for id, kind, at in string.gmatch(added, '([^|;]*)|([^|;]*)|([^|;]*);') do
  redis.call('ZADD', DUE, at, member(id, kind))
  last = math.max(last, tonumber(at) - now)
end
for i = FIRST, #ARGV do redis.call('RPUSH', OUTBOX, ARGV[i]) end
if waiting > 0 then
  redis.call('PEXPIRE', OUTBOX, life)
  redis.call('ZADD', DUE, r.til, 'o|' .. chat)
elseif tombstone then
  redis.call('ZREM', DUE, 'o|' .. chat)
end
if waiting > 0 or added ~= '' then
  local need = math.max(life, last) + DAY
  if redis.call('PTTL', DUE) < need then redis.call('PEXPIRE', DUE, text(need)) end
end
return {0, owns, earlier}
`;

/**
 * KEYS record, outbox, due
 * ARGV owner, owned for, now or '', chat, then owners that are gone for good
 * Gives the entries that wait, or nil if the outbox is another's or postponed.
 */
const CLAIM = `${RECORD}
local r = load(KEYS[1])
local member = 'o|' .. ARGV[4]
if not r then
  redis.call('DEL', KEYS[2])
  redis.call('ZREM', KEYS[3], member)
  return {}
end
local now = clock(ARGV[3])
local free = r.owner == ARGV[1] or not live(r, now)
for i = 5, #ARGV do free = free or (r.owner ~= '' and r.owner == ARGV[i]) end
if not free then return false end
local entries = redis.call('LRANGE', KEYS[2], 0, -1)
if #entries == 0 then
  redis.call('ZREM', KEYS[3], member)
  if r.owner ~= '' or r.til ~= '0' then disown(r) save(KEYS[1], r) end
  return {}
end
r.owner, r.til = ARGV[1], text(now + tonumber(ARGV[2]))
save(KEYS[1], r)
redis.call('ZADD', KEYS[3], r.til, member)
return entries
`;

/**
 * KEYS record, outbox, due
 * ARGV owner, release '1' or '', now or '', chat, then of each ended entry its id and its message's id or ''
 * Gives what is left for this owner to send. Entries go before the record is written: the first needs no memory.
 */
const SETTLE = `${RECORD}
local SENT_KEPT = 20
local r = load(KEYS[1])
if not r then return {} end
local ended = {}
for i = 5, #ARGV, 2 do ended[ARGV[i]] = ARGV[i + 1] end
local left = {}
local before = pack(r)
for _, entry in ipairs(redis.call('LRANGE', KEYS[2], 0, -1)) do
  local id, track = string.match(entry, '^([^\\t]*)\\t([^\\t]*)\\t')
  local messageId = ended[id]
  if not messageId then left[#left + 1] = entry
  else
    redis.call('LREM', KEYS[2], 1, entry)
    if track ~= '' and messageId ~= '' then
      local kept, names = '', {}
      for name, old in string.gmatch(r.sent, '([^;=]*)=([^;=]*);') do
        if name ~= track then names[#names + 1] = name .. '=' .. old .. ';' end
      end
      names[#names + 1] = track .. '=' .. messageId .. ';'
      for i = math.max(1, #names - SENT_KEPT + 1), #names do kept = kept .. names[i] end
      r.sent = kept
    end
  end
end
local now = clock(ARGV[3])
local mine = r.owner == ARGV[1] and live(r, now)
if #left == 0 then
  redis.call('ZREM', KEYS[3], 'o|' .. ARGV[4])
  if ARGV[2] == '1' and (r.owner == ARGV[1] or not live(r, now)) then disown(r) end
end
if pack(r) ~= before then save(KEYS[1], r) end
return mine and left or {}
`;

/**
 * KEYS record, outbox, due
 * ARGV owner, due in so many ms, chat, now or ''
 */
const POSTPONE = `${RECORD}
local r = load(KEYS[1])
if not r or r.owner ~= ARGV[1] then return 0 end
disown(r)
if redis.call('EXISTS', KEYS[2]) == 1 then
  r.til = text(clock(ARGV[4]) + tonumber(ARGV[2]))
  redis.call('ZADD', KEYS[3], r.til, 'o|' .. ARGV[3])
end
save(KEYS[1], r)
return 1
`;

/**
 * KEYS lease
 * ARGV owner, now or '', life span
 * Gives 1 if the lease is the owner's now. One that would last longer than anybody asks for is from before the server's
 * clock was set back: it has run out.
 */
const LEASE = `${CLOCK}
local now, life = clock(ARGV[2]), tonumber(ARGV[3])
local til, owner = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+)\\t(.*)$')
local left = tonumber(til or now) - now
if owner ~= ARGV[1] and left > 0 and left <= life then return 0 end
redis.call('SET', KEYS[1], text(now + life) .. '\\t' .. ARGV[1], 'PX', ARGV[3])
return 1
`;

/**
 * KEYS lease
 * ARGV owner
 */
const RELEASE = `
local owner = string.match(redis.call('GET', KEYS[1]) or '', '^%d+\\t(.*)$')
if owner == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
`;

/**
 * KEYS token
 * ARGV claimer (not empty), now
 * Gives the payload if the token is the claimer's now, else nil. Value: expires at \\t claimer \\t payload.
 */
const CLAIM_TOKEN = `
local til, claimer, payload = string.match(redis.call('GET', KEYS[1]) or '', '^(%d+)\\t([^\\t]*)\\t(.*)$')
if not til or tonumber(til) <= tonumber(ARGV[2]) then return false end
if claimer ~= '' and claimer ~= ARGV[1] then return false end
if claimer == '' then redis.call('SET', KEYS[1], til .. '\\t' .. ARGV[1] .. '\\t' .. payload, 'KEEPTTL') end
return payload
`;

/**
 * KEYS aside
 * ARGV state, life span
 */
const SET_ASIDE = `
redis.call('RPUSH', KEYS[1], ARGV[1])
redis.call('LTRIM', KEYS[1], -3, -1)
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1
`;

/** Every script with the number of its keys, by the name it is called under. */
export const SCRIPTS = {
  oaCommit: { lua: COMMIT, numberOfKeys: 4 },
  oaClaim: { lua: CLAIM, numberOfKeys: 3 },
  oaSettle: { lua: SETTLE, numberOfKeys: 3 },
  oaPostpone: { lua: POSTPONE, numberOfKeys: 3 },
  oaLease: { lua: LEASE, numberOfKeys: 1 },
  oaRelease: { lua: RELEASE, numberOfKeys: 1 },
  oaClaimToken: { lua: CLAIM_TOKEN, numberOfKeys: 1 },
  oaSetAside: { lua: SET_ASIDE, numberOfKeys: 1 },
} as const;
export type ScriptName = keyof typeof SCRIPTS;
