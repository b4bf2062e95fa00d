import yaml
D=[('STC','Sở Tài chính','Trịnh Công Hậu','Lê Thị Ánh Nga','ngân sách, dự toán, giá, tài sản công',None),
('SKHDT','Sở Kế hoạch và Đầu tư','Phan Quốc Bửu','Ngụy Thị Thanh Hòa','đầu tư công, chủ trương đầu tư, quy hoạch tỉnh',None),
('SXD','Sở Xây dựng','Đoàn Khắc Thuận','Lâm Tứ Hiển','quy hoạch xây dựng, nhà ở, hạ tầng kỹ thuật','cấp giấy phép xây dựng công trình cấp II'),
('SGTVT','Sở Giao thông vận tải','Hồ Sỹ Lập','Khổng Minh Trường','đường bộ, vận tải, an toàn giao thông',None),
('SNNPTNT','Sở Nông nghiệp và Phát triển nông thôn','Vũ Đình Chương','Y Thuyên Niê','trồng trọt, chăn nuôi, lâm nghiệp, thủy lợi, phòng chống thiên tai',None),
('STNMT','Sở Tài nguyên và Môi trường','Nguyễn Hoài Vĩnh','Tống Thị Bích Thủy','đất đai, môi trường, khoáng sản, tài nguyên nước',None),
('SCT','Sở Công Thương','Lưu Bá Khôi','Chu Thị Kim Oanh','công nghiệp, thương mại, điện, cụm công nghiệp',None),
('SKHCN','Sở Khoa học và Công nghệ','Đinh Trọng Khiêm','Quách Văn Nhượng','khoa học, công nghệ, sáng kiến',None),
('STTTT','Sở Thông tin và Truyền thông','Trương Minh Tuệ','Hà Thị Lệ Giang','công nghệ thông tin, chuyển đổi số, báo chí','cấp giấy phép xuất bản tài liệu không kinh doanh'),
('SNV','Sở Nội vụ','Bùi Hữu Thân','H Nguyệt Byă','tổ chức bộ máy, thi đua khen thưởng, hội',None),
('SLDTBXH','Sở Lao động - Thương binh và Xã hội','Y Khoan Êban','Phùng Thị Hạnh Dung','lao động, việc làm, bảo trợ xã hội, giảm nghèo',None),
('SVHTTDL','Sở Văn hóa, Thể thao và Du lịch','Thái Ngọc Lam','Kiều Anh Vũ','di sản, lễ hội, thể thao, du lịch',None),
('SYT','Sở Y tế','Nguyễn Khắc Trí','Vương Thị Mộng Tuyền','khám chữa bệnh, y tế dự phòng, an toàn thực phẩm',None),
('SGDDT','Sở Giáo dục và Đào tạo','Lại Thị Hồng Diệp','Đàm Quang Vịnh','trường học, tuyển sinh, giáo viên',None),
('STP','Sở Tư pháp','Cao Đăng Phú','Nghiêm Thị Tố Uyên','thẩm định văn bản, hộ tịch, công chứng',None),
('SNgV','Sở Ngoại vụ','Tạ Duy Kỳ','Lương Hải Yến','đối ngoại, biên giới',None)]
K=[('BMT','thành phố Buôn Ma Thuột','Võ Đức Hiệp'),('CMG',"huyện Cư M'gar",'Trần Nhật Lệ'),('KPC','huyện Krông Pắc','Phạm Hữu Chí'),('LAK','huyện Lắk','Y Sơn Buôn Krông'),
('EHL',"huyện Ea H'leo",'Dương Công Tín'),('KAN','huyện Krông Ana','Hoàng Thế Nam'),('BHO','thị xã Buôn Hồ','Nguyễn Thị Thu Hằng'),('EKR','huyện Ea Kar','Lê Đình Tuyên'),('KBG','huyện Krông Bông','Giáp Văn Thọ'),('BDN','huyện Buôn Đôn','Y Siu Hđơk'),('MDR',"huyện M'Drắk",'Thân Trọng Bằng')]
A=[]
i=0
def add(code,name,kind,title,head,dt,dep,comp=None,dec=None,member=False,short=None):
    global i;i+=1
    a=dict(code=code,name=name,shortNames=short or [code],kind=kind,organId=f'H15.{i:02d}')
    a['from']='2016-01-01'
    if member: a['committeeMember']=True
    a['head']=dict(title=title,terms=[{'name':head,'from':'2019-01-01'}])
    if dep: a['deputies']=dict(title=dt,terms=[{'name':dep,'from':'2019-06-01'}])
    if comp: a['competence']=comp.split(', ')
    if dec: a['decides']=[dec]
    A.append(a)
ab={'SKHDT':['SKHĐT','SKH&ĐT'],'SNNPTNT':['SNN','SNN&PTNT','SNNPTNT'],'STNMT':['STNMT','STN&MT'],'SLDTBXH':['SLĐTBXH','SLĐ-TBXH'],'SVHTTDL':['SVHTTDL','SVHTT&DL'],'SGDDT':['SGDĐT','SGD&ĐT'],'SKHCN':['SKHCN','SKH&CN'],'STTTT':['STTTT','STT&TT']}
for c,n,h,d,co,de in D: add(c,n,'department','Giám đốc',h,'Phó Giám đốc',d,co,de,c in('STC','SNV','SKHDT','SXD','SNNPTNT','STNMT'),ab.get(c))
add('BDT','Ban Dân tộc','board','Trưởng ban','Y Lịch Mlô','Phó Trưởng ban','Nông Thị Xuân Mai','chính sách dân tộc',short=['BDT'])
add('BQLKCN','Ban Quản lý các khu công nghiệp tỉnh','board','Trưởng ban','Mai Xuân Sáng','Phó Trưởng ban','Từ Công Đạt','khu công nghiệp',short=['BQLKCN','BQL'])
add('TTT','Thanh tra tỉnh','inspectorate','Chánh Thanh tra','Ngô Tấn Phúc','Phó Chánh Thanh tra','Bạch Thị Ngân','thanh tra, tiếp công dân')
add('VP','Văn phòng Ủy ban nhân dân tỉnh','office','Chánh Văn phòng','Huỳnh Chiến Hữu','Phó Chánh Văn phòng','La Quang Nhật',short=['VP','VPUBND'])
add('CAT','Công an tỉnh','other','Giám đốc','Đỗ Hồng Quảng','Phó Giám đốc','Viên Đình Thước','an ninh, trật tự, phòng cháy chữa cháy',member=True)
add('BCHQS','Bộ Chỉ huy Quân sự tỉnh','other','Chỉ huy trưởng','Lê Văn Cảnh','Phó Chỉ huy trưởng','Bế Xuân Hoàn','quốc phòng',member=True,short=['BCH','BCHQS'])
add('BHXH','Bảo hiểm xã hội tỉnh','other','Giám đốc','Ông Thế Vinh','Phó Giám đốc','Tăng Thị Phúc','bảo hiểm',short=['BHXH'])
add('KBNN','Kho bạc Nhà nước Đắk Lắk','other','Giám đốc','Sầm Văn Đại','Phó Giám đốc','Kha Thị Thúy',short=['KBNN'])
for c,n,h in K:
    add('UB'+c,'Ủy ban nhân dân '+n,'district','Chủ tịch',h,'Phó Chủ tịch',{'BMT':'Lộ Thành Nhân','CMG':'Y Wem Kđoh','KPC':'Ngân Thị Hoa'}.get(c),None,{'EKR':'thu hồi đất và phê duyệt phương án bồi thường, hỗ trợ, tái định cư đối với hộ gia đình, cá nhân trên địa bàn huyện'}.get(c),short=['UBND '+n])
y=dict(province=dict(name='Đắk Lắk',committee='Ủy ban nhân dân tỉnh Đắk Lắk',place='Đắk Lắk',code='H15'),agencies=A)
s=yaml.safe_dump(y,allow_unicode=True,sort_keys=False,width=200)
import re
s=re.sub(r"'(\d{4}-\d\d-\d\d)'",r'\1',s)
open('/work/sets/y-kien/agencies.yaml','w',encoding='utf8').write(s)
