namespace TaskTracking.Language;

/// <summary>
/// What people's names begin with: Kinh, and the peoples of the Central Highlands, the North and the South. The list is a sign,
/// never a proof of the contrary: who bears a rarer name is a person all the same.
/// </summary>
public static class FamilyNames
{
    private static readonly HashSet<string> All =
    [
        .. ("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương mai lâm lương tô tạ hà cao châu chu thái quách vương triệu la lưu phùng nghiêm thân kiều tống từ tăng đào văn ông bạch "
            + "khuất doãn lại mạc giang hứa kim thạch danh sơn lò lường vàng giàng sùng thào hạng mùa lầu vừ quàng cầm nông hoa ma vi viên đàm phí cù ninh nhữ âu tôn mẫn đồng đậu đồ thiều khổng trang trà diệp diêu quan phó chế "
            + "bế tiêu lữ lã nhâm quản nhan đường ứng biện mã giáp lục khúc an điêu điểu hầu ngụy khương tưởng liêu lộc lạc ôn phương phù sái sử tần tòng vạn vưu mông hàn hàng hạ hình hùng cung trình lều lỳ lù lô kha moong xeo cứ hờ sầm "
            + "tráng chảo tẩn phàn bàn ban chìu tằng voòng xa đèo cụt ngân quế mang giá thong sín thàng cháng vầy pờ chẻo mào "
            + "a y h k u ka cil cill liêng lơmu bon dagout touneh jơ ya rơ siu kpă ksor nay rmah rcom r'com rơchăm kpuih ama niê mlô êban kbuôr adrơng hmok kơ kră bling alăng zơrâm pơloong blong xiêng brôl thao păng jrang "
            + "ayun byă hwing ênuôl kpơr hđơk bkrông rahlan rô briu bríu arất hiên coor clâu ploong chamaléa pinăng katơr mấu tà chau neáng bnahria kră păng klong").Split(' '),
    ];

    /// <summary>Whether a folded name begins with one: "nguyễn văn an", "h'ngăm niê", "k'bian".</summary>
    public static bool Begin(string folded)
    {
        ArgumentNullException.ThrowIfNull(folded);
        var end = folded.AsSpan().IndexOfAny(' ', '\'', '’');
        return All.Contains(end < 0 ? folded : folded[..end]);
    }
}
