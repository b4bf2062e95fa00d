import yaml,glob,os,datetime,re,unicodedata
nb=np=0
import collections
sent=collections.defaultdict(set)
K={'about','received','declared','files','expect','pairs'}
ag=yaml.safe_load(open('/work/sets/y-kien/agencies.yaml',encoding='utf8'))
people={t['name']:(a['name'],x) for a in ag['agencies'] for x in('head','deputies') if x in a for t in a[x]['terms']}
orgs={a['name'].upper() for a in ag['agencies']}
for f in sorted(glob.glob('/work/sets/y-kien/*.yaml')):
    if f.endswith('agencies.yaml'): continue
    n=os.path.basename(f)
    try: d=yaml.safe_load(open(f,encoding='utf8'))
    except Exception as e: print(n,'YAML',e); continue
    nb+=1
    if set(d)-K or 'expect' not in d: print(n,'keys',set(d))
    T={x['file']:x['text'] for x in d['files']}
    for x in d['files']:
        for b in x.get('signed',{}).get('by',[]):
            k,v=b.split(' ',1)
            if k=='person' and v not in people: print(n,x['file'],'person?',v)
            if k=='person' and v not in x['text']: print(n,x['file'],'name not in text',v)
            if k=='organisation' and v not in orgs: print(n,x['file'],'org?',v)
        for l in x['text'].split('\n'):
            if len(l)>70: sent[l].add(n)
        w=len(x['text'].split())
        if x is d['files'][0] and w<150: print(n,x['file'],'short',w)
    names=set()
    for p in d.get('pairs',[]):
        np+=1
        if set(p)-{'name','about','change','sign','remove','add','declare','expect'}: print(n,p['name'],'keys',set(p))
        if p['name'] in names: print(n,'dup',p['name'])
        names.add(p['name'])
        for c in p.get('change',[]) or []:
            t=T.get(c['file'])
            if t is None: print(n,p['name'],'nofile',c['file']); continue
            k=t.count(c['from'])
            if k!=1 and not c.get('all'): print(n,p['name'],'from',k,c['from'][:60])
            if k==0: print(n,p['name'],'zero')
        for r in p.get('remove',[]) or []:
            if r not in T: print(n,p['name'],'remove?',r)
        e=p['expect']; assert e['decision'] in('accept','return','forward','review'),n
        if 'findings' not in e: print(n,p['name'],'nofindings')
    e=d['expect']
    if 'findings' not in e: print(n,'nofindings')
for l,s in sent.items():
    if len(s)>1: print('SAME',s,l[:90])
print(nb,'dossiers',np,'pairs')
