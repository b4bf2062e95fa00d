import sys,re,yaml,glob,os
OUT='/work/sets/y-kien'
def expand(t):
    o=[]
    for l in t.split('\n'):
        l=l.rstrip()
        if l.startswith('%H '):
            a=[x.strip() for x in l[3:].split('|')]
            p,b,n,d=a[:4]
            o.append(f'{p} || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.strip()); o.append(f'{b} || Độc lập - Tự do - Hạnh phúc'); o.append(f'{n} || {d}')
        elif l.startswith('%DH '):
            a=[x.strip() for x in l[4:].split('|')]
            n,d=a[0],a[1]; w=a[2] if len(a)>2 else 'DỰ THẢO ||'
            if w=='^': o.append('|| DỰ THẢO')
            o+=['ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM','TỈNH ĐẮK LẮK || Độc lập - Tự do - Hạnh phúc',f'{n} || {d}']
            if w!='^' and w!='-': o.append(w)
        elif l.startswith('%V '): o.append(l[3:].strip()+' ||')
        elif l.startswith('%F '):
            a=[x.strip() for x in l[3:].split('|')]
            T=a[0].split('/'); name=a[1]; R=a[2:]
            left=['Nơi nhận:']+R; right=T[:]
            n=max(len(left),len(T)+(1 if name else 0))
            rows=[]
            for i in range(n):
                L=left[i] if i<len(left) else ''
                Rr=T[i] if i<len(T) else ''
                if name and i==n-1: Rr=name
                rows.append((L+' || '+Rr).strip())
            o+=rows
        elif l.strip()=='' : continue
        else: o.append(l)
    return o
def q(s): return yaml.safe_dump(s,allow_unicode=True,width=10**6).split('\n')[0]
for src in sorted(glob.glob('b*.txt')):
    for d in re.split(r'^#D ',open(src,encoding='utf8').read(),flags=re.M)[1:]:
        name,rest=d.split('\n',1); name=name.strip()
        body,tail=re.split(r'^#E\s*$',rest,flags=re.M)
        parts=re.split(r'^#F ',body,flags=re.M)
        out=parts[0].rstrip()+'\nfiles:\n'
        for f in parts[1:]:
            h,t=f.split('\n',1); a=[x.strip() for x in h.split(';')]
            out+=f'  - file: {q(a[0])}\n'
            on=None;by=[]
            for x in a[1:]:
                k,v=x.split('=',1); k=k.strip(); v=v.strip()
                if k=='on': on=v
                elif k=='P': by.append('person '+v)
                elif k=='O': by.append('organisation '+v)
                else: out+=f'    {k}: {v}\n'
            if on: out+=f'    signed:\n      on: {on}\n      by: [ '+', '.join('"'+b+'"' for b in by)+' ]\n'
            out+='    text: |\n'+''.join('      '+l+'\n' for l in expand(t))
        out+=tail.strip('\n')+'\n'
        open(f'{OUT}/{name}.yaml','w',encoding='utf8').write(out)
