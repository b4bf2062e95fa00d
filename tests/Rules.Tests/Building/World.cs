using TaskTracking.Rules.Book;
using TaskTracking.Rules.Directory;
using TaskTracking.Rules.WorkingTime;

namespace TaskTracking.Rules.Tests.Building;

/// <summary>The book and calendar of the repository, and a small directory of invented people for the tests' dossiers.</summary>
internal static class World
{
    public static RuleBook Book { get; } = ReadBook();

    /// <summary>The figures of the bench, where it has written any.</summary>
    public static RuleFigures Figures { get; } = File.Exists(RepositoryFiles.PathOf("rule-figures.yaml"))
        ? RuleFigures.Read(RepositoryFiles.Read("rule-figures.yaml"), "rule-figures.yaml").Figures!
        : RuleFigures.None;

    public static WorkingCalendar Calendar { get; } = WorkingCalendarReader.Read(RepositoryFiles.Read("calendar.yaml"), "calendar.yaml").Calendar!;

    public static AgencyDirectory Directory { get; } = AgencyDirectoryReader.Read(DirectoryText, "agencies.yaml").Directory!;

    private static ReadOnlySpan<byte> DirectoryText => """
        province: { name: Kon Tum, committee: Ủy ban nhân dân tỉnh Kon Tum, place: Kon Tum, code: H34 }
        agencies:
          - code: SXD
            name: Sở Xây dựng
            shortNames: [SXD]
            kind: department
            from: 2016-01-01
            until: 2030-12-31
            committeeMember: true
            head: { title: Giám đốc, terms: [ { name: Trần Văn Mẫu, from: 2020-01-01 } ] }
            deputies:
              title: Phó Giám đốc
              terms: [ { name: Lê Thị Thử, from: 2021-01-01 }, { name: Đỗ Văn Nháp, from: 2021-01-01, until: 2026-06-30 } ]
            certificates: [ { commonName: SỞ XÂY DỰNG } ]
            competence: [ quy hoạch xây dựng, nhà ở, vật liệu xây dựng ]
            decides: [ cấp giấy phép xây dựng công trình cấp II ]
          - code: STC
            name: Sở Tài chính
            shortNames: [STC]
            kind: department
            from: 2016-01-01
            until: 2030-12-31
            head: { title: Giám đốc, terms: [ { name: Phạm Văn Ví, from: 2020-01-01 } ] }
            competence: [ ngân sách, giá, tài sản công ]
            decides: [ thẩm định giá tài sản công ]
          - code: STP
            name: Sở Tư pháp
            shortNames: [STP]
            kind: department
            from: 2016-01-01
            until: 2030-12-31
            head: { title: Giám đốc, terms: [ { name: Võ Thị Dụ, from: 2020-01-01 } ] }
          - code: SKHDT
            name: Sở Kế hoạch và Đầu tư
            shortNames: [SKHĐT, SKH&ĐT]
            kind: department
            from: 2016-01-01
            until: 2025-02-28
            successor: STC
          - code: VP
            name: Văn phòng Ủy ban nhân dân tỉnh
            shortNames: [VP, VPUB, Văn phòng UBND tỉnh]
            kind: office
            from: 2016-01-01
            until: 2030-12-31
            head: { title: Chánh Văn phòng, terms: [ { name: Ngô Văn Tạm, from: 2020-01-01 } ] }
          - code: UBNDHM
            name: Ủy ban nhân dân huyện Mẫu
            shortNames: [UBND huyện Mẫu]
            kind: district
            from: 2016-01-01
            until: 2030-12-31
        """u8;

    private static RuleBook ReadBook()
    {
        var result = RuleBookReader.Read(RepositoryFiles.Read("rules.yaml"), "rules.yaml");
        return result.Book ?? throw new InvalidOperationException(string.Join('\n', result.Errors.Select(e => FormattableString.Invariant($"{e.File}:{e.Line}: {e.Message.En}"))));
    }
}
