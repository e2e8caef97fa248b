<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Pneumolite gives a pneumonia score to frontal chest X-rays of children of one to five years. It supports a clinician, who sees the child and decides, and does not replace one. It is not a medical device and has not been approved by any authority. It is not for adults, infants under one year, side views or other diseases, and a low score never rules pneumonia out.</source>
        <translation>يعطي Pneumolite درجة للالتهاب الرئوي لصور أشعة الصدر الأمامية للأطفال من عمر سنة إلى خمس سنوات. وهو يساعد الطبيب أو مساعد الطبيب الذي يرى الطفل ويقرر، ولا يحل محله. ليس جهازًا طبيًا ولم توافق عليه أي جهة. وهو ليس للبالغين ولا للرضّع دون السنة ولا للصور الجانبية ولا لأمراض أخرى، والدرجة المنخفضة لا تنفي الالتهاب الرئوي أبدًا.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا شيء يغادر هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0, without any warranty.</source>
        <translation>برنامج حر برخصة Apache 2.0، دون أي ضمان.</translation>
    </message>
    <message>
        <source>Marked from</source>
        <translation>تُعلَّم بدءًا من</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Specificity</source>
        <translation>النوعية</translation>
    </message>
    <message>
        <source>How they were chosen:</source>
        <translation>كيف اختيرت:</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>خطأ المعايرة</translation>
    </message>
    <message>
        <source>Measured on {films} films of {children} children ({data}), with 95 % confidence intervals. A level of your own has not been measured.</source>
        <translation>قيس على {films} صورة لـ {children} طفلًا ({data})، مع فترات ثقة 95%. أما المستوى الذي تختاره بنفسك فلم يُقَس.</translation>
    </message>
    <message>
        <source>Marking levels</source>
        <translation>مستويات وضع العلامة</translation>
    </message>
    <message>
        <source>At the marking level “{name}”, with 95 % confidence intervals.</source>
        <translation>عند مستوى وضع العلامة «{name}»، مع فترات ثقة 95%.</translation>
    </message>
    <message>
        <source>What the model measured</source>
        <translation>ما قيس للنموذج</translation>
    </message>
    <message>
        <source>Training data</source>
        <translation>بيانات التدريب</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>ملف النموذج</translation>
    </message>
    <message>
        <source>test data</source>
        <translation>بيانات الاختبار</translation>
    </message>
    <message>
        <source>validation data</source>
        <translation>بيانات التحقق</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} إلى {high})</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Pneumolite</source>
        <translation>حول Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>BlindReadingDialog</name>
    <message>
        <source>Read films blind</source>
        <translation>قراءة الصور دون معرفة الجواب</translation>
    </message>
    <message>
        <source>{file} holds no finished reading of this model. Ask for another file.</source>
        <translation>لا يحتوي {file} على قراءة منتهية لهذا النموذج. اطلب ملفًا آخر.</translation>
    </message>
    <message>
        <source>Score films of at least {needed} children first. There are films of {children} whose score counts, or would count once it was measured here.</source>
        <translation>قيّم أولًا صور {needed} طفلًا على الأقل. توجد صور {children} طفلًا تُحتسب درجتها، أو ستُحتسب بعد قياسها هنا.</translation>
    </message>
    <message>
        <source>{initials} has read these films already; ask another person.</source>
        <translation>لقد قرأ {initials} هذه الصور من قبل؛ اطلب من شخص آخر.</translation>
    </message>
    <message>
        <source>Bring in a reading</source>
        <translation>إحضار قراءة</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>قراءات دون معرفة الجواب (*.json)</translation>
    </message>
    <message>
        <source>The answer to this film could not be saved.</source>
        <translation>تعذر حفظ الجواب عن هذه الصورة.</translation>
    </message>
    <message>
        <source>Close the window all the same? Then the answer is lost.</source>
        <translation>هل تغلق النافذة على أي حال؟ عندئذ يضيع الجواب.</translation>
    </message>
    <message>
        <source>Close without the answer</source>
        <translation>إغلاق دون الجواب</translation>
    </message>
    <message>
        <source>Draw new films?</source>
        <translation>هل تُسحب صور جديدة؟</translation>
    </message>
    <message>
        <source>Two people then read again. The record keeps what was found before.</source>
        <translation>عندها يقرأ شخصان من جديد. ويحتفظ السجل بما وُجد من قبل.</translation>
    </message>
    <message>
        <source>Draw new films</source>
        <translation>سحب صور جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>BlindReadingPage</name>
    <message>
        <source>How well the program does in this clinic</source>
        <translation>مدى جودة البرنامج في هذه العيادة</translation>
    </message>
    <message>
        <source>{first} and {second}, each without knowing what the other said</source>
        <translation>{first} و{second}، كل منهما دون معرفة ما قاله الآخر</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>X-ray machine</source>
        <translation>جهاز الأشعة</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>قرأها</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Marking level</source>
        <translation>مستوى وضع العلامة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>تاريخ التوقيع</translation>
    </message>
</context>
<context>
    <name>ColourBar</name>
    <message>
        <source>Weak sign</source>
        <translation>علامة ضعيفة</translation>
    </message>
    <message>
        <source>Strong sign of pneumonia</source>
        <translation>علامة قوية للالتهاب الرئوي</translation>
    </message>
    <message>
        <source>The map&apos;s colours: red is a strong sign of pneumonia, yellow a weak one, and no colour is no sign</source>
        <translation>ألوان الخريطة: الأحمر علامة قوية للالتهاب الرئوي، والأصفر علامة ضعيفة، وحيث لا لون فلا علامة</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Choose folder...</source>
        <translation>ا&amp;ختيار مجلد...</translation>
    </message>
    <message>
        <source>Score all films of a folder</source>
        <translation>تقييم كل صور المجلد</translation>
    </message>
    <message>
        <source>Choose &amp;files...</source>
        <translation>اختيار &amp;ملفات...</translation>
    </message>
    <message>
        <source>Score single films</source>
        <translation>تقييم صور منفردة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إ&amp;يقاف مؤقت</translation>
    </message>
    <message>
        <source>Hold the run, or resume it</source>
        <translation>إيقاف التقييم مؤقتًا أو متابعته</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>End the run; what is scored stays</source>
        <translation>إنهاء التقييم؛ وما قُيّم يبقى</translation>
    </message>
    <message>
        <source>&amp;Keep watching this folder</source>
        <translation>متابعة مرا&amp;قبة هذا المجلد</translation>
    </message>
    <message>
        <source>Score films as they come into the folder, until stopped</source>
        <translation>تقييم الصور حين تصل إلى المجلد، حتى الإنهاء</translation>
    </message>
    <message>
        <source>&amp;Export CSV...</source>
        <translation>&amp;تصدير CSV...</translation>
    </message>
    <message>
        <source>Write all results to a file</source>
        <translation>كتابة كل النتائج في ملف</translation>
    </message>
    <message>
        <source>Include patient &amp;identifiers</source>
        <translation>تضمين &amp;هوية المرضى</translation>
    </message>
    <message>
        <source>Export the names and numbers of patients, too</source>
        <translation>تصدير أسماء وأرقام المرضى أيضًا</translation>
    </message>
    <message>
        <source>Earlier &amp;sessions...</source>
        <translation>جلسات &amp;سابقة...</translation>
    </message>
    <message>
        <source>Open what was scored before</source>
        <translation>فتح ما قُيّم من قبل</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>نسخ ا&amp;حتياطي...</translation>
    </message>
    <message>
        <source>Copy all sessions and decisions into one file</source>
        <translation>نسخ كل الجلسات والقرارات في ملف واحد</translation>
    </message>
    <message>
        <source>&amp;Restore a backup...</source>
        <translation>ا&amp;ستعادة نسخة احتياطية...</translation>
    </message>
    <message>
        <source>Add the sessions of a backup that are not here</source>
        <translation>إضافة جلسات نسخة احتياطية غير موجودة هنا</translation>
    </message>
    <message>
        <source>&amp;Delete patient data...</source>
        <translation>&amp;حذف بيانات المرضى...</translation>
    </message>
    <message>
        <source>Delete this session, or all of them, for good</source>
        <translation>حذف هذه الجلسة أو كل الجلسات نهائيًا</translation>
    </message>
    <message>
        <source>Files passed &amp;over...</source>
        <translation>الملفات المت&amp;روكة...</translation>
    </message>
    <message>
        <source>Show which files of the last run are no films</source>
        <translation>إظهار ملفات آخر تقييم التي ليست صور أشعة</translation>
    </message>
    <message>
        <source>Fi&amp;nd a child or a film</source>
        <translation>البحث با&amp;سم طفل أو صورة</translation>
    </message>
    <message>
        <source>Find a name, a number, a day, an age or a file</source>
        <translation>البحث عن اسم أو رقم أو يوم أو عمر أو ملف</translation>
    </message>
    <message>
        <source>Your &amp;initials...</source>
        <translation>ال&amp;أحرف الأولى من اسمك...</translation>
    </message>
    <message>
        <source>Change the initials beside decisions</source>
        <translation>تغيير الأحرف الأولى بجانب القرارات</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>الإ&amp;عدادات...</translation>
    </message>
    <message>
        <source>Change how the program works</source>
        <translation>تغيير طريقة عمل البرنامج</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>How &amp;well does it do here?...</source>
        <translation>ما مدى &amp;جودته هنا؟...</translation>
    </message>
    <message>
        <source>Compare the findings with answers that you know</source>
        <translation>مقارنة النتائج بأجوبة تعرفها</translation>
    </message>
    <message>
        <source>&amp;Month...</source>
        <translation>ال&amp;شهر...</translation>
    </message>
    <message>
        <source>Count the children of a month</source>
        <translation>عدّ أطفال شهر</translation>
    </message>
    <message>
        <source>Read films &amp;blind...</source>
        <translation>&amp;قراءة الصور دون معرفة الجواب...</translation>
    </message>
    <message>
        <source>Measure the program here: two people read films without its answer</source>
        <translation>قياس البرنامج هنا: شخصان يقرآن الصور دون جوابه</translation>
    </message>
    <message>
        <source>&amp;About Pneumolite</source>
        <translation>&amp;حول Pneumolite</translation>
    </message>
    <message>
        <source>The model and its limits</source>
        <translation>النموذج وحدوده</translation>
    </message>
    <message>
        <source>&amp;Update from a file...</source>
        <translation>ال&amp;تحديث من ملف...</translation>
    </message>
    <message>
        <source>Put a newer version of the program on this computer</source>
        <translation>وضع نسخة أحدث من البرنامج على هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Go back to the earlier version...</source>
        <translation>ال&amp;عودة إلى النسخة السابقة...</translation>
    </message>
    <message>
        <source>Open the version that was in use before the update</source>
        <translation>فتح النسخة التي كانت مستخدمة قبل التحديث</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>متا&amp;بعة</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Film to compare with</source>
        <translation>الصورة للمقارنة</translation>
    </message>
    <message>
        <source>Choose the film to compare with, or type a part of its name</source>
        <translation>اختر الصورة للمقارنة، أو اكتب جزءًا من اسمها</translation>
    </message>
    <message>
        <source>Compare with...</source>
        <translation>مقارنة مع...</translation>
    </message>
    <message>
        <source>Patient of the film to compare with</source>
        <translation>مريض الصورة للمقارنة</translation>
    </message>
    <message>
        <source>This may be a film of another child</source>
        <translation>ربما لطفل آخر</translation>
    </message>
</context>
<context>
    <name>DecisionBar</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>Write a no&amp;te</source>
        <translation>كتابة ملا&amp;حظة</translation>
    </message>
    <message>
        <source>Write a note on the film</source>
        <translation>كتابة ملاحظة على الصورة</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the film</source>
        <translation>ملاحظة على الصورة</translation>
    </message>
    <message>
        <source>Agree with the program: pneumonia if marked, normal if not marked</source>
        <translation>موافقة البرنامج: التهاب رئوي إن كانت معلَّمة، وطبيعي إن كانت غير معلَّمة</translation>
    </message>
    <message>
        <source>Take back the last decision on this film</source>
        <translation>التراجع عن آخر قرار على هذه الصورة</translation>
    </message>
    <message>
        <source>Notes without initials: {count}.</source>
        <translation>ملاحظات بلا أحرف أولى: {count}.</translation>
    </message>
    <message>
        <source>The program keeps a note only with initials beside it.</source>
        <translation>لا يحفظ البرنامج ملاحظة إلا وبجانبها أحرف أولى.</translation>
    </message>
    <message>
        <source>They are on: {files}</source>
        <translation>وهي على: {files}</translation>
    </message>
    <message>
        <source>Sign them...</source>
        <translation>توقيعها...</translation>
    </message>
    <message>
        <source>Discard the notes</source>
        <translation>تجاهل الملاحظات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;طبيعي</translation>
    </message>
    <message>
        <source>The film shows no pneumonia</source>
        <translation>لا تُظهر الصورة التهابًا رئويًا</translation>
    </message>
    <message>
        <source>&amp;Pneumonia</source>
        <translation>التهاب &amp;رئوي</translation>
    </message>
    <message>
        <source>The film shows pneumonia</source>
        <translation>تُظهر الصورة التهابًا رئويًا</translation>
    </message>
    <message>
        <source>&amp;Unsure</source>
        <translation>&amp;غير متأكد</translation>
    </message>
    <message>
        <source>You cannot decide on this film</source>
        <translation>لا يمكنك اتخاذ قرار على هذه الصورة</translation>
    </message>
    <message>
        <source>The picture is too poor to judge</source>
        <translation>الصورة رديئة جدًا فلا يمكن الحكم عليها</translation>
    </message>
    <message>
        <source>&amp;Poor image</source>
        <translation>صورة ر&amp;ديئة</translation>
    </message>
</context>
<context>
    <name>DetailsBar</name>
    <message>
        <source>Write whose &amp;film it is</source>
        <translation>كتابة &amp;لمن الصورة</translation>
    </message>
    <message>
        <source>Patient&apos;s number</source>
        <translation>رقم المريض</translation>
    </message>
    <message>
        <source>The patient&apos;s number; a bar-code reader can type it (D)</source>
        <translation>رقم المريض؛ يمكن لقارئ الباركود أن يكتبه (D)</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Age in completed months on the day of the film: 30 for two and a half years</source>
        <translation>العمر بالأشهر المكتملة يوم الصورة: 30 لسنتين ونصف</translation>
    </message>
    <message>
        <source>Sex?</source>
        <translation>الجنس؟</translation>
    </message>
    <message>
        <source>Girl</source>
        <translation>بنت</translation>
    </message>
    <message>
        <source>Boy</source>
        <translation>ولد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Girl or boy</source>
        <translation>بنت أو ولد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Day of the film, such as 2026-11-30</source>
        <translation>يوم الصورة، مثل 2026-11-30</translation>
    </message>
    <message>
        <source>{text} is no age in months; write a whole number from 0 to {oldest}, such as 30 for two and a half years.</source>
        <translation>{text} ليس عمرًا بالأشهر؛ اكتب عددًا صحيحًا من 0 إلى {oldest}، مثل 30 لسنتين ونصف.</translation>
    </message>
    <message>
        <source>{text} is no day; write the year, the month and the day: 2026-11-30.</source>
        <translation>{text} ليس يومًا؛ اكتب السنة والشهر واليوم: 2026-11-30.</translation>
    </message>
</context>
<context>
    <name>FilmActions</name>
    <message>
        <source>Show &amp;map</source>
        <translation>إظهار ال&amp;خريطة</translation>
    </message>
    <message>
        <source>Show where the score comes from</source>
        <translation>إظهار من أين تأتي الدرجة</translation>
    </message>
    <message>
        <source>Whole &amp;photograph</source>
        <translation>الصورة الفوتوغرافية كا&amp;ملة</translation>
    </message>
    <message>
        <source>Show the whole photograph, with a frame around what was scored</source>
        <translation>إظهار الصورة الفوتوغرافية كاملة، مع إطار حول ما قُيّم</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;عكس الألوان</translation>
    </message>
    <message>
        <source>Swap black and white</source>
        <translation>تبديل الأسود والأبيض</translation>
    </message>
    <message>
        <source>Ma&amp;gnifier</source>
        <translation>م&amp;كبّر</translation>
    </message>
    <message>
        <source>A lens where the pointer is</source>
        <translation>عدسة حيث المؤشر</translation>
    </message>
    <message>
        <source>Compare &amp;with...</source>
        <translation>مقارنة م&amp;ع...</translation>
    </message>
    <message>
        <source>Show a second film beside this one</source>
        <translation>إظهار صورة ثانية بجانب هذه</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>م&amp;لاءمة</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>إظهار الصورة كلها</translation>
    </message>
    <message>
        <source>Zoom i&amp;n</source>
        <translation>ت&amp;قريب</translation>
    </message>
    <message>
        <source>Enlarge the film</source>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;بعيد</translation>
    </message>
    <message>
        <source>Make the film smaller</source>
        <translation>تصغير الصورة</translation>
    </message>
    <message>
        <source>&amp;Brighter</source>
        <translation>أ&amp;فتح</translation>
    </message>
    <message>
        <source>More brightness</source>
        <translation>سطوع أكثر</translation>
    </message>
    <message>
        <source>&amp;Darker</source>
        <translation>أ&amp;غمق</translation>
    </message>
    <message>
        <source>Less brightness</source>
        <translation>سطوع أقل</translation>
    </message>
    <message>
        <source>More &amp;contrast</source>
        <translation>تباين أ&amp;كثر</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>تباين أكثر</translation>
    </message>
    <message>
        <source>&amp;Less contrast</source>
        <translation>تباين أ&amp;قل</translation>
    </message>
    <message>
        <source>Less contrast</source>
        <translation>تباين أقل</translation>
    </message>
    <message>
        <source>&amp;Turn right</source>
        <translation>تدوير إلى اليمي&amp;ن</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the right</source>
        <translation>تدوير الصورة ربع دورة إلى اليمين</translation>
    </message>
    <message>
        <source>Turn the film a quarter to the left</source>
        <translation>تدوير الصورة ربع دورة إلى اليسار</translation>
    </message>
    <message>
        <source>Mirro&amp;r: swap left and right</source>
        <translation>&amp;مرآة: تبديل اليسار واليمين</translation>
    </message>
    <message>
        <source>Swap left and right</source>
        <translation>تبديل اليسار واليمين</translation>
    </message>
    <message>
        <source>Mirror: sw&amp;ap top and bottom</source>
        <translation>مرآة &amp;رأسية: تبديل الأعلى والأسفل</translation>
    </message>
    <message>
        <source>Swap top and bottom</source>
        <translation>تبديل الأعلى والأسفل</translation>
    </message>
    <message>
        <source>Turn l&amp;eft</source>
        <translation>تدوير إلى الي&amp;سار</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>إعادة &amp;ضبط</translation>
    </message>
    <message>
        <source>The film as it is in the file</source>
        <translation>الصورة كما هي في الملف</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
</context>
<context>
    <name>FilmHeading</name>
    <message>
        <source>Probability and marking level</source>
        <translation>الاحتمال ومستوى وضع العلامة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>What to keep in mind</source>
        <translation>ما ينبغي الانتباه له</translation>
    </message>
    <message>
        <source>aged {years}</source>
        <translation>العمر بالسنوات: {years}</translation>
    </message>
    <message>
        <source>age in months: {months}</source>
        <translation>العمر بالأشهر: {months}</translation>
    </message>
    <message>
        <source>age in days: {days}</source>
        <translation>العمر بالأيام: {days}</translation>
    </message>
    <message>
        <source>film of {day}</source>
        <translation>صورة {day}</translation>
    </message>
</context>
<context>
    <name>FilmLoader</name>
    <message>
        <source>There is not enough memory to show this picture; close other programs.</source>
        <translation>لا توجد ذاكرة كافية لإظهار هذه الصورة؛ أغلق برامج أخرى.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Wheel: zoom. Left drag: move. Right drag: up is brighter, right is more contrast.</source>
        <translation>العجلة: تكبير وتصغير. السحب بالزر الأيسر: تحريك. السحب بالزر الأيمن: إلى الأعلى سطوع أكثر، وإلى اليمين تباين أكثر.</translation>
    </message>
    <message>
        <source>Mirrored: left and right are swapped.</source>
        <translation>معكوسة كالمرآة: بُدّل اليسار واليمين.</translation>
    </message>
    <message>
        <source>Turned.</source>
        <translation>مُدارة.</translation>
    </message>
</context>
<context>
    <name>FilmWords</name>
    <message>
        <source>Pneumonia</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير معلَّمة</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>انظر أولًا</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>لم تُقيَّم</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>صورة رديئة</translation>
    </message>
    <message>
        <source>Not scored: {reason}</source>
        <translation>لم تُقيَّم: {reason}</translation>
    </message>
    <message>
        <source>Look first: neither low nor high enough ({share})</source>
        <translation>انظر أولًا: ليست منخفضة ولا مرتفعة بما يكفي ({share})</translation>
    </message>
    <message>
        <source>Look first: {reason}</source>
        <translation>انظر أولًا: {reason}</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in fewer than 1. This holds where every second film shows pneumonia.</source>
        <translation>من كل 100 صورة لها هذه الدرجة كان الالتهاب الرئوي موجودًا في أقل من 1. ويصح هذا حيث تُظهر صورة من كل صورتين التهابًا رئويًا.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in more than 99. This holds where every second film shows pneumonia.</source>
        <translation>من كل 100 صورة لها هذه الدرجة كان الالتهاب الرئوي موجودًا في أكثر من 99. ويصح هذا حيث تُظهر صورة من كل صورتين التهابًا رئويًا.</translation>
    </message>
    <message>
        <source>Among 100 films with this score, pneumonia was present in about {count}. This holds where every second film shows pneumonia.</source>
        <translation>من كل 100 صورة لها هذه الدرجة كان الالتهاب الرئوي موجودًا في نحو {count}. ويصح هذا حيث تُظهر صورة من كل صورتين التهابًا رئويًا.</translation>
    </message>
    <message>
        <source>Here, where {prevalence} of 100 children on X-ray have pneumonia, it is {share}.</source>
        <translation>هنا، حيث يصيب الالتهاب الرئوي {prevalence} من كل 100 طفل صُوِّروا بالأشعة، يكون {share}.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia.</source>
        <translation>تصح الاحتمالات حيث تُظهر صورة من كل صورتين التهابًا رئويًا.</translation>
    </message>
    <message>
        <source>Probabilities hold where every second film shows pneumonia. Beside them stands what they are here, where {prevalence} of 100 children on X-ray have pneumonia, as the settings say. That changes no finding and no marking level.</source>
        <translation>تصح الاحتمالات حيث تُظهر صورة من كل صورتين التهابًا رئويًا. وبجانبها ما هي عليه هنا، حيث يصيب الالتهاب الرئوي {prevalence} من كل 100 طفل صُوِّروا بالأشعة، كما تقول الإعدادات. وهذا لا يغيّر أي نتيجة ولا أي مستوى لوضع العلامة.</translation>
    </message>
    <message>
        <source>What they are here is also fitted to films of this clinic.</source>
        <translation>وما هي عليه هنا مضبوط أيضًا على صور من هذه العيادة.</translation>
    </message>
    <message>
        <source>Probability {probability}, not counted</source>
        <translation>الاحتمال {probability}، لا يُحتسب</translation>
    </message>
    <message>
        <source>Probability {probability}, marked from {threshold}</source>
        <translation>الاحتمال {probability}، تُعلَّم بدءًا من {threshold}</translation>
    </message>
    <message>
        <source>{said}. Here the probability is {here}</source>
        <translation>{said}. والاحتمال هنا {here}</translation>
    </message>
    <message>
        <source>{own}; here {here}</source>
        <translation>{own}؛ هنا {here}</translation>
    </message>
    <message>
        <source>fewer than 1 of 100</source>
        <translation>أقل من 1 من 100</translation>
    </message>
    <message>
        <source>more than 99 of 100</source>
        <translation>أكثر من 99 من 100</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} من 100</translation>
    </message>
    <message>
        <source>Not marked ({share})</source>
        <translation>غير معلَّمة ({share})</translation>
    </message>
    <message>
        <source>Not marked: pneumonia possible ({share})</source>
        <translation>غير معلَّمة: الالتهاب الرئوي ممكن ({share})</translation>
    </message>
    <message>
        <source>Marked: pneumonia possible ({share})</source>
        <translation>معلَّمة: الالتهاب الرئوي ممكن ({share})</translation>
    </message>
    <message>
        <source>Pneumonia likely ({share})</source>
        <translation>الالتهاب الرئوي مرجّح ({share})</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation>إظهار فقط</translation>
    </message>
    <message>
        <source>Show only films with this finding or status</source>
        <translation>إظهار الصور التي لها هذه النتيجة أو الحالة فقط</translation>
    </message>
    <message>
        <source>All films</source>
        <translation>كل الصور</translation>
    </message>
    <message>
        <source>Show only films of</source>
        <translation>عرض صور هؤلاء فقط</translation>
    </message>
    <message>
        <source>Show only films of these children</source>
        <translation>عرض صور هؤلاء الأطفال فقط</translation>
    </message>
    <message>
        <source>Find a child or a film</source>
        <translation>البحث عن طفل أو صورة</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>كل الأطفال</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Under 1 year</source>
        <translation>أقل من سنة</translation>
    </message>
    <message>
        <source>1 to 5 years</source>
        <translation>من سنة إلى 5 سنوات</translation>
    </message>
    <message>
        <source>6 years and older</source>
        <translation>6 سنوات فأكثر</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>البنات</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>الأولاد</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Welcome to Pneumolite</source>
        <translation>مرحبًا بك في Pneumolite</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Step {step} of {count}</source>
        <translation>الخطوة {step} من {count}</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>ا&amp;بدأ</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose...</source>
        <translation>اختيار...</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>FormPanel</name>
    <message>
        <source>None of these</source>
        <translation>لا شيء مما ذُكر</translation>
    </message>
    <message>
        <source>No consolidation, no effusion, no other infiltrate</source>
        <translation>لا تصلّد ولا انصباب ولا ارتشاح آخر</translation>
    </message>
    <message>
        <source>The film is</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>تُظهر</translation>
    </message>
    <message>
        <source>Interpretable</source>
        <translation>قابلة للقراءة</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, and other infiltrates, too</source>
        <translation>تُظهر التصلّد والانصباب، والارتشاحات الأخرى أيضًا</translation>
    </message>
    <message>
        <source>Suboptimal</source>
        <translation>دون المثلى</translation>
    </message>
    <message>
        <source>It shows consolidation and effusion, but no other infiltrates</source>
        <translation>تُظهر التصلّد والانصباب، لا الارتشاحات الأخرى</translation>
    </message>
    <message>
        <source>Uninterpretable</source>
        <translation>غير قابلة للقراءة</translation>
    </message>
    <message>
        <source>It shows neither consolidation nor effusion well enough to tell</source>
        <translation>لا تُظهر التصلّد ولا الانصباب بوضوح كافٍ للحكم</translation>
    </message>
    <message>
        <source>End-point consolidation</source>
        <translation>تصلّد (معيار المنظمة)</translation>
    </message>
    <message>
        <source>A dense or fluffy shadow in a part of a lobe, a whole lobe or a lung</source>
        <translation>كثافة أو عتامة ندفية في جزء من فص أو فص كامل أو رئة</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation>انصباب جنبي</translation>
    </message>
    <message>
        <source>Fluid at the side between lung and chest wall; not in the fissures alone</source>
        <translation>سائل على الجانب بين الرئة وجدار الصدر؛ لا في الشقوق وحدها</translation>
    </message>
    <message>
        <source>Other infiltrate</source>
        <translation>ارتشاح آخر</translation>
    </message>
    <message>
        <source>Lines and small patches that are too little for a consolidation</source>
        <translation>خطوط وبقع صغيرة لا تبلغ حد التصلّد</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Grey values</source>
        <translation>قيم الرمادي</translation>
    </message>
    <message>
        <source>Window centre {centre}, width {width}.</source>
        <translation>مركز النافذة {centre}، العرض {width}.</translation>
    </message>
    <message>
        <source>Drag with the right mouse button on the film to change them: up is brighter, right is more contrast.</source>
        <translation>اسحب على الصورة بزر الفأرة الأيمن لتغييرها: إلى الأعلى سطوع أكثر، وإلى اليمين تباين أكثر.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Recent f&amp;olders</source>
        <translation>مجلدات &amp;حديثة</translation>
    </message>
    <message>
        <source>Choose a folder of chest X-rays</source>
        <translation>اختر مجلدًا من صور أشعة الصدر</translation>
    </message>
    <message>
        <source>Choose chest X-rays</source>
        <translation>اختر صور أشعة الصدر</translation>
    </message>
    <message>
        <source>Pictures ({suffixes});;All files (*)</source>
        <translation>صور ({suffixes});;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة (Language)</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Choose your language</source>
        <translation>اختر لغتك</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LaterVersion</name>
    <message>
        <source>{program} is in use on this computer.</source>
        <translation>يُستخدم {program} على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is the earlier version {version}. It may not show what was done since the update. Make a new shortcut for the later version, which lies in {folder}.</source>
        <translation>هذه هي النسخة السابقة {version}. قد لا تُظهر ما جرى منذ التحديث. أنشئ اختصارًا جديدًا للنسخة الأحدث، وهي في {folder}.</translation>
    </message>
    <message>
        <source>Open the later version</source>
        <translation>فتح النسخة الأحدث</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>استخدام هذه</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>These lie on different drives; choose from one drive at a time.</source>
        <translation>هذه على أقراص مختلفة؛ اختر من قرص واحد في كل مرة.</translation>
    </message>
    <message>
        <source>It supports a clinician. Not a medical device.</source>
        <translation>يساعد الطبيب. ليس جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>{path} is no longer there; choose another folder.</source>
        <translation>لم يعد {path} موجودًا؛ اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The file of earlier results is damaged. It is now called {file}, and the program has begun a new one without them.</source>
        <translation>ملف النتائج السابقة تالف. اسمه الآن {file}، وبدأ البرنامج ملفًا جديدًا بدونها.</translation>
    </message>
    <message>
        <source>{file} cannot be restored ({reason}); choose another file.</source>
        <translation>لا يمكن استعادة {file} ({reason})؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Nothing was restored ({reason}); close other windows of the program, make room on the disk, and try again.</source>
        <translation>لم يُستعد شيء ({reason})؛ أغلق نوافذ البرنامج الأخرى، وأفسح مكانًا على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Not everything could be deleted ({reason}); close every window of the program, open it again, and delete once more.</source>
        <translation>تعذر حذف كل شيء ({reason})؛ أغلق كل نوافذ البرنامج، وافتحه من جديد، واحذف مرة أخرى.</translation>
    </message>
    <message>
        <source>Decisions are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>لم تعد القرارات تُحفظ تلقائيًا ({reason})؛ صدّرها قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}); close the program and open it again.</source>
        <translation>لا يمكن إظهار النتائج السابقة ({reason})؛ أغلق البرنامج وافتحه من جديد.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ال&amp;تقييم</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>ال&amp;قرار</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;ترتيب حسب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>الرئيسي</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>MessageBoxes</name>
    <message>
        <source>{folder} is uploaded to OneDrive.</source>
        <translation>يُرفع {folder} إلى OneDrive.</translation>
    </message>
    <message>
        <source>What you write there leaves this computer, and it may hold data of patients. Choose another folder, or write it there if the clinic allows that.</source>
        <translation>ما تكتبه هناك يغادر هذا الحاسوب، وقد يحوي بيانات مرضى. اختر مجلدًا آخر، أو اكتبه هناك إذا كانت العيادة تسمح بذلك.</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>اختيار مجلد آخر</translation>
    </message>
    <message>
        <source>Write it there</source>
        <translation>الكتابة هناك</translation>
    </message>
</context>
<context>
    <name>MonthDialog</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>&amp;Add a backup...</source>
        <translation>إ&amp;ضافة نسخة احتياطية...</translation>
    </message>
    <message>
        <source>Count the films of another computer or clinic, too</source>
        <translation>عدّ صور حاسوب آخر أو عيادة أخرى أيضًا</translation>
    </message>
    <message>
        <source>The month in numbers</source>
        <translation>الشهر بالأرقام</translation>
    </message>
    <message>
        <source>Pr&amp;int...</source>
        <translation>&amp;طباعة...</translation>
    </message>
    <message>
        <source>&amp;Page (PDF)...</source>
        <translation>ص&amp;فحة (PDF)...</translation>
    </message>
    <message>
        <source>&amp;Counts (CSV)...</source>
        <translation>الأ&amp;عداد (CSV)...</translation>
    </message>
    <message>
        <source>For &amp;DHIS2...</source>
        <translation>لنظام &amp;DHIS2...</translation>
    </message>
    <message>
        <source>A file to import, by a mapping that you fill in once</source>
        <translation>ملف للاستيراد وفق جدول تملؤه مرة واحدة</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Add a backup</source>
        <translation>إضافة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>نسخ احتياطية (*.sqlite)</translation>
    </message>
    <message>
        <source>From which clinic is {file}?</source>
        <translation>من أي عيادة {file}؟</translation>
    </message>
    <message>
        <source>The films of {clinic} cannot be read ({reason}); choose another backup.</source>
        <translation>تتعذر قراءة صور {clinic} ({reason})؛ اختر نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>تُعَدّ الصور الآن. يمكنك إغلاق هذه النافذة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>There are no films yet; score a folder, or add a backup.</source>
        <translation>لا توجد صور بعد؛ قيّم مجلدًا أو أضف نسخة احتياطية.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>DHIS2 needs identifiers of its own.</source>
        <translation>يحتاج DHIS2 إلى معرّفات خاصة به.</translation>
    </message>
    <message>
        <source>A table, the mapping, says which count is which data element in your DHIS2, and which clinic is which organisation unit. Whoever runs DHIS2 knows them. The program writes the table, and you fill it in once.</source>
        <translation>يبيّن جدول أيُّ عدد يقابل أيَّ عنصر بيانات في DHIS2 لديك، وأيُّ عيادة تقابل أيَّ وحدة تنظيمية. من يدير DHIS2 يعرفها. يكتب البرنامج الجدول وتملؤه أنت مرة واحدة.</translation>
    </message>
    <message>
        <source>Write a table to fill in...</source>
        <translation>كتابة جدول لملئه...</translation>
    </message>
    <message>
        <source>Choose a filled-in table...</source>
        <translation>اختيار جدول مملوء...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Mapping for DHIS2</source>
        <translation>جدول DHIS2</translation>
    </message>
    <message>
        <source>Save the month</source>
        <translation>حفظ الشهر</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>كُتب في {path}</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Careful: misses fewer, marks more</source>
        <translation>حذِر: يفوته أقل، ويعلّم أكثر</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>مستوى خاص</translation>
    </message>
    <message>
        <source>Chosen here</source>
        <translation>مختار هنا</translation>
    </message>
    <message>
        <source>Of 100 films of children with pneumonia it marked {marked}, and was unsure of {unclear}. Of 100 films of children without, it marked {marked_too}, which are false alarms, and was unsure of {unclear_too}. Measured on {films} films that were new to it, of {children} children ({population}; 95 % intervals).</source>
        <translation>من كل 100 صورة لأطفال مصابين بالتهاب رئوي علّم البرنامج {marked}، ولم يتأكد من {unclear}. ومن كل 100 صورة لأطفال غير مصابين علّم {marked_too}، وهي إنذارات كاذبة، ولم يتأكد من {unclear_too}. قيس على {films} صورة جديدة عليه لـ {children} طفلًا ({population}؛ فترات 95%).</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} إلى {high})</translation>
    </message>
</context>
<context>
    <name>OperatingPointChooser</name>
    <message>
        <source>Marking level</source>
        <translation>مستوى وضع العلامة</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>نقطة التشغيل: تُعلَّم الصورة إذا بلغ احتمالها هذا المستوى</translation>
    </message>
    <message>
        <source>Own level</source>
        <translation>مستوى خاص</translation>
    </message>
    <message>
        <source>A film is marked if its probability reaches this number</source>
        <translation>تُعلَّم الصورة إذا بلغ احتمالها هذا الرقم</translation>
    </message>
    <message>
        <source>What the marking level means</source>
        <translation>معنى مستوى وضع العلامة</translation>
    </message>
    <message>
        <source>Mar&amp;king level</source>
        <translation>مست&amp;وى وضع العلامة</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more. Nobody has measured how many films with pneumonia this level finds, and how many false alarms it raises.</source>
        <translation>تُعلَّم الصورة إذا كان احتمالها {threshold} أو أكثر. ولم يقس أحد كم صورة بالتهاب رئوي يجد هذا المستوى، ولا كم إنذارًا كاذبًا يعطي.</translation>
    </message>
</context>
<context>
    <name>PassedOverDialog</name>
    <message>
        <source>Files passed over</source>
        <translation>الملفات المتروكة</translation>
    </message>
    <message>
        <source>These files have no row, because what is in them is no film. If one of them is a film, export it again as DICOM, JPEG or PNG.</source>
        <translation>ليس لهذه الملفات سطر، لأن ما فيها ليس صورة أشعة. إن كان أحدها صورة أشعة، فصدّره من جديد بصيغة DICOM أو JPEG أو PNG.</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;نسخ الكل</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>PerformanceDialog</name>
    <message>
        <source>How well does it do here?</source>
        <translation>ما مدى جودته هنا؟</translation>
    </message>
    <message>
        <source>Where the answers are from</source>
        <translation>من أين الأجوبة</translation>
    </message>
    <message>
        <source>&amp;Labels from a CSV file...</source>
        <translation>تس&amp;ميات من ملف CSV...</translation>
    </message>
    <message>
        <source>A table with a column &quot;file&quot; of film names and a column &quot;answer&quot; that says pneumonia or normal</source>
        <translation>جدول فيه عمود &quot;file&quot; لأسماء الصور وعمود &quot;answer&quot; يقول pneumonia أو normal</translation>
    </message>
    <message>
        <source>How the films have changed</source>
        <translation>كيف تغيرت الصور</translation>
    </message>
    <message>
        <source>The figures in words</source>
        <translation>الأرقام بالكلمات</translation>
    </message>
    <message>
        <source>What became of the films</source>
        <translation>ما آلت إليه الصور</translation>
    </message>
    <message>
        <source>What the findings are worth here</source>
        <translation>قيمة النتائج هنا</translation>
    </message>
    <message>
        <source>Groups of films by age, sex and machine</source>
        <translation>مجموعات الصور بحسب العمر والجنس والجهاز</translation>
    </message>
    <message>
        <source>How many more films are needed</source>
        <translation>كم صورة أخرى يلزم</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>ما يُظهره الرسم</translation>
    </message>
    <message>
        <source>The probability here</source>
        <translation>الاحتمال هنا</translation>
    </message>
    <message>
        <source>Whether the probabilities are right here</source>
        <translation>هل الاحتمالات صحيحة هنا</translation>
    </message>
    <message>
        <source>&amp;Adopt this fit</source>
        <translation>اعتما&amp;د هذا الضبط</translation>
    </message>
    <message>
        <source>&amp;Take the fit back</source>
        <translation>سح&amp;ب الضبط</translation>
    </message>
    <message>
        <source>Which fit is in use</source>
        <translation>أي ضبط يُستخدم</translation>
    </message>
    <message>
        <source>The films by month</source>
        <translation>الصور حسب الشهر</translation>
    </message>
    <message>
        <source>How well it does here</source>
        <translation>ما مدى جودته هنا</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Decisions of past sessions ({films})</source>
        <translation>&amp;قرارات الجلسات السابقة ({films})</translation>
    </message>
    <message>
        <source>Compare with the latest decision on each film in all sessions</source>
        <translation>المقارنة بآخر قرار على كل صورة في كل الجلسات</translation>
    </message>
    <message>
        <source>A marking level for here</source>
        <translation>مستوى لوضع العلامة لهذا المكان</translation>
    </message>
    <message>
        <source>Operating point: a film is marked if its probability reaches this level</source>
        <translation>نقطة التشغيل: تُعلَّم الصورة إذا بلغ احتمالها هذا المستوى</translation>
    </message>
    <message>
        <source>How many films with pneumonia to mark</source>
        <translation>كم صورة بالتهاب رئوي تُعلَّم</translation>
    </message>
    <message>
        <source>{count} of 100</source>
        <translation>{count} من 100</translation>
    </message>
    <message>
        <source>Films with &amp;pneumonia to mark</source>
        <translation>الصور بالتهاب &amp;رئوي التي تُعلَّم</translation>
    </message>
    <message>
        <source>What the marking level would do</source>
        <translation>ما سيفعله مستوى وضع العلامة</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>الأحرف الأولى من اسمك</translation>
    </message>
    <message>
        <source>&amp;Use this marking level here</source>
        <translation>ا&amp;ستعمال مستوى وضع العلامة هذا هنا</translation>
    </message>
    <message>
        <source>&amp;Back to the model&apos;s levels</source>
        <translation>ال&amp;عودة إلى مستويات النموذج</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>ما تقرر</translation>
    </message>
    <message>
        <source>Score a folder of films first. Someone must know the answers to these films.</source>
        <translation>قيّم أولًا مجلدًا من الصور. ويجب أن يعرف شخص أجوبة هذه الصور.</translation>
    </message>
    <message>
        <source>The answers come from the folders NORMAL and PNEUMONIA that hold the films.</source>
        <translation>الأجوبة من المجلدين NORMAL و PNEUMONIA اللذين فيهما الصور.</translation>
    </message>
    <message>
        <source>Labels of the films</source>
        <translation>تسميات الصور</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt);;All files (*)</source>
        <translation>جداول (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The films are being counted. You can close this window meanwhile.</source>
        <translation>تُعَدّ الصور الآن. يمكنك إغلاق هذه النافذة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Each point stands for films of about the same probability. Its bar shows where their true share with pneumonia likely lies. On the dashed line, share and probability are the same.</source>
        <translation>كل نقطة تمثل صورًا متقاربة الاحتمال. والخط حولها يبيّن أين تقع على الأرجح نسبتها الحقيقية بالتهاب رئوي. وعلى الخط المتقطع تتساوى النسبة والاحتمال.</translation>
    </message>
    <message>
        <source>The films of all sessions are being looked through.</source>
        <translation>تُفحص الآن صور كل الجلسات.</translation>
    </message>
    <message>
        <source>The films by month, in medians</source>
        <translation>الصور حسب الشهر، بالوسيط</translation>
    </message>
    <message>
        <source>The model&apos;s own marking levels are used.</source>
        <translation>تُستعمل مستويات وضع العلامة الخاصة بالنموذج.</translation>
    </message>
</context>
<context>
    <name>PhotographBar</name>
    <message>
        <source>Score only the film</source>
        <translation>تقييم صورة الأشعة وحدها</translation>
    </message>
    <message>
        <source>Find the film in the photograph again, and score only that</source>
        <translation>البحث من جديد عن صورة الأشعة في الصورة الفوتوغرافية، وتقييمها وحدها</translation>
    </message>
    <message>
        <source>Score the whole photograph</source>
        <translation>تقييم الصورة الفوتوغرافية كلها</translation>
    </message>
    <message>
        <source>If the frame is wrong: score all of it, not only what is in the frame</source>
        <translation>إذا كان الإطار خاطئًا: تقييم الكل، لا ما في الإطار فقط</translation>
    </message>
</context>
<context>
    <name>PracticeFilms</name>
    <message>
        <source>Choose where to make the practice folder</source>
        <translation>اختر أين يُنشأ مجلد التدريب</translation>
    </message>
    <message>
        <source>The practice films could not be written to {folder} ({reason}); choose another place.</source>
        <translation>تعذرت كتابة صور التدريب في {folder} ({reason})؛ اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong ({reason}); export the results, and open the program again.</source>
        <translation>حدث خطأ ما ({reason})؛ صدّر النتائج، وافتح البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>PurposeStep</name>
    <message>
        <source>The text on what Pneumolite is for has changed</source>
        <translation>تغيّر النص عمّا يصلح له Pneumolite</translation>
    </message>
    <message>
        <source>What Pneumolite is for, and what it is not for</source>
        <translation>ما يصلح له Pneumolite، وما لا يصلح له</translation>
    </message>
    <message>
        <source>I have &amp;read this, and use Pneumolite in no other way</source>
        <translation>&amp;قرأت هذا، ولا أستعمل Pneumolite بأي طريقة أخرى</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Next film (Enter)</source>
        <translation>الصورة التالية (Enter)</translation>
    </message>
    <message>
        <source>Film before (Backspace)</source>
        <translation>الصورة السابقة (Backspace)</translation>
    </message>
    <message>
        <source>&amp;Finish reading</source>
        <translation>إ&amp;نهاء القراءة</translation>
    </message>
    <message>
        <source>After this you can change no answer any more</source>
        <translation>بعد ذلك لا يمكنك تغيير أي جواب</translation>
    </message>
    <message>
        <source>Go on &amp;later</source>
        <translation>المتابعة &amp;لاحقًا</translation>
    </message>
    <message>
        <source>Film {number} of {films}</source>
        <translation>الصورة {number} من {films}</translation>
    </message>
    <message>
        <source>The film is being opened.</source>
        <translation>يجري فتح الصورة.</translation>
    </message>
    <message>
        <source>The film is no longer where it was. Put the disk or stick back in, or bring the film back, and open this window again.</source>
        <translation>لم تعد الصورة في مكانها. أعد القرص أو الذاكرة، أو أعد الصورة، ثم افتح هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>{initials}: {conclusion}</source>
        <translation>{initials}: {conclusion}</translation>
    </message>
    <message>
        <source>primary end-point pneumonia</source>
        <translation>التهاب رئوي وفق معيار المنظمة الرئيسي</translation>
    </message>
    <message>
        <source>other infiltrate</source>
        <translation>ارتشاح آخر</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>لا شيء مما ذُكر</translation>
    </message>
    <message>
        <source>uninterpretable</source>
        <translation>غير قابلة للقراءة</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <source>Probabilities, and how many had pneumonia</source>
        <translation>الاحتمالات، وكم منها كان بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Probability about {probability}: {count} of {of} with pneumonia</source>
        <translation>احتمال نحو {probability}: {count} من أصل {of} بالتهاب رئوي</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Share with pneumonia</source>
        <translation>نسبة الالتهاب الرئوي</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Pneumolite report</source>
        <translation>تقرير Pneumolite</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>قُيّمت</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>محال إلى</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>بسبب</translation>
    </message>
    <message>
        <source>Given so far</source>
        <translation>ما أُعطي حتى الآن</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>التاريخ والتوقيع</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>إحالة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>الأحرف الأولى</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>{day} by {model}</source>
        <translation>{day} بواسطة {model}</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير معلَّمة</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>انظر أولًا</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Marked as pneumonia, the most probable first</source>
        <translation>المعلَّمة التهابًا رئويًا، الأكثر احتمالًا أولًا</translation>
    </message>
    <message>
        <source>Films in all</source>
        <translation>مجموع الصور</translation>
    </message>
    <message>
        <source>Printed on {day}. Scored by {models}.</source>
        <translation>طُبع في {day}. قيّمه {models}.</translation>
    </message>
    <message>
        <source>With the map: red is a strong sign of pneumonia, yellow a weak one</source>
        <translation>مع الخريطة: الأحمر علامة قوية للالتهاب الرئوي، والأصفر علامة ضعيفة</translation>
    </message>
    <message>
        <source>More films are on the next pages: {films}.</source>
        <translation>في الصفحات التالية صور أخرى: {films}.</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>معلَّمة التهابًا رئويًا</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>لم تُقيَّم</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>What was found</source>
        <translation>ما تم التوصل إليه</translation>
    </message>
    <message>
        <source>The films are being looked at once more. This takes a while.</source>
        <translation>يُعاد النظر في الصور مرة أخرى. يستغرق ذلك بعض الوقت.</translation>
    </message>
    <message>
        <source>Read films blind</source>
        <translation>قراءة الصور دون معرفة الجواب</translation>
    </message>
    <message>
        <source>The page is written to {path}. Print it, and have it signed.</source>
        <translation>كُتبت الصفحة في {path}. اطبعها واطلب توقيعها.</translation>
    </message>
    <message>
        <source>The reading is written to {path}. Other computers can bring it in.</source>
        <translation>كُتبت القراءة في {path}. يمكن لحواسيب أخرى إحضارها.</translation>
    </message>
    <message>
        <source>Supervisor&apos;s initials</source>
        <translation>الأحرف الأولى من اسم المشرف</translation>
    </message>
    <message>
        <source>&amp;Adopt these films for this clinic</source>
        <translation>ا&amp;عتماد هذه الصور لهذه العيادة</translation>
    </message>
    <message>
        <source>&amp;Take this back</source>
        <translation>&amp;التراجع عن ذلك</translation>
    </message>
    <message>
        <source>&amp;Save the page as PDF...</source>
        <translation>&amp;حفظ الصفحة بصيغة PDF...</translation>
    </message>
    <message>
        <source>Save for &amp;other computers...</source>
        <translation>حفظ ل&amp;حواسيب أخرى...</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>سحب صور &amp;جديدة...</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with those of the model.</source>
        <translation>للعثور على تغيّر، تُقارن الصور اللاحقة بصور النموذج.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with an earlier reading.</source>
        <translation>للعثور على تغيّر، تُقارن الصور اللاحقة بقراءة سابقة.</translation>
    </message>
    <message>
        <source>To find a change, later films are compared with these, since {day} ({initials}).</source>
        <translation>للعثور على تغيّر، تُقارن الصور اللاحقة بهذه منذ {day} ({initials}).</translation>
    </message>
    <message>
        <source>Films like these are scored, even where they look unlike those of training. For earlier films, score their folder again.</source>
        <translation>تُقيَّم الصور الشبيهة بهذه، حتى إن لم تشبه صور التدريب. أما الصور السابقة فقيّم مجلدها من جديد.</translation>
    </message>
    <message>
        <source>Films that look unlike those of training stay for review, because fewer than {needed} of these films that show a chest could be opened here.</source>
        <translation>تبقى الصور التي لا تشبه صور التدريب للمراجعة، لأن أقل من {needed} من هذه الصور التي تُظهر صدرًا أمكن فتحها هنا.</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the reading</source>
        <translation>حفظ القراءة</translation>
    </message>
    <message>
        <source>Blind readings (*.json)</source>
        <translation>قراءات دون معرفة الجواب (*.json)</translation>
    </message>
</context>
<context>
    <name>ResultsExport</name>
    <message>
        <source>Export the results</source>
        <translation>تصدير النتائج</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows written to {path}</source>
        <translation>
            <numerusform>كُتب %n سطر في {path}</numerusform>
            <numerusform>كُتب سطر واحد في {path}</numerusform>
            <numerusform>كُتب سطران في {path}</numerusform>
            <numerusform>كُتبت %n أسطر في {path}</numerusform>
            <numerusform>كُتب %n سطرًا في {path}</numerusform>
            <numerusform>كُتب %n سطر في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The real names are in {key}; keep that file here.</source>
        <translation>الأسماء الحقيقية في {key}؛ احتفظ بهذا الملف هنا.</translation>
    </message>
    <message>
        <source>CSV files for Excel on this computer (*.csv)</source>
        <translation>ملفات CSV لبرنامج Excel على هذا الحاسوب (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنفات Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The results are neither kept nor exported.</source>
        <translation>النتائج غير محفوظة وغير مصدّرة.</translation>
    </message>
    <message>
        <source>Export them to a CSV file now?</source>
        <translation>هل تصدّرها إلى ملف CSV الآن؟</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>Do not export</source>
        <translation>عدم التصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ResultsFilter</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>{decided} of {count} films decided</source>
        <translation>قُرِّر {decided} من {count} صور</translation>
    </message>
    <message>
        <source>Films: {count}</source>
        <translation>الصور: {count}</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Child</source>
        <translation>الطفل</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>قُيّمت</translation>
    </message>
    <message>
        <source>Decided by {initials} on {time}.</source>
        <translation>قرره {initials} في {time}.</translation>
    </message>
    <message>
        <source>{years} y</source>
        <translation>{years} س</translation>
    </message>
    <message>
        <source>{months} mo</source>
        <translation>{months} ش</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} ي</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Films are still being scored.</source>
        <translation>ما زالت الصور تُقيَّم.</translation>
    </message>
    <message>
        <source>What is scored so far is kept.</source>
        <translation>ما قُيّم حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إنهاء وإغلاق</translation>
    </message>
    <message>
        <source>There are no pictures to score in here; choose DICOM, JPEG, PNG, TIFF, BMP or WebP files.</source>
        <translation>لا توجد هنا صور لتقييمها؛ اختر ملفات DICOM أو JPEG أو PNG أو TIFF أو BMP أو WebP.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>لا يمكن فتح {folder}؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>{folder} and %n more folders cannot be opened; ask whoever set up this computer for permission.</source>
        <translation>
            <numerusform>لا يمكن فتح {folder} و%n مجلد آخر؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</numerusform>
            <numerusform>لا يمكن فتح {folder} ومجلد آخر؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</numerusform>
            <numerusform>لا يمكن فتح {folder} ومجلدين آخرين؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</numerusform>
            <numerusform>لا يمكن فتح {folder} و%n مجلدات أخرى؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</numerusform>
            <numerusform>لا يمكن فتح {folder} و%n مجلدًا آخر؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</numerusform>
            <numerusform>لا يمكن فتح {folder} و%n مجلد آخر؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Progress in words</source>
        <translation>التقدم بالكلمات</translation>
    </message>
    <message>
        <source>Show files passed over</source>
        <translation>عرض الملفات المتروكة</translation>
    </message>
    <message>
        <source>Looking for pictures</source>
        <translation>جارٍ البحث عن صور</translation>
    </message>
    <message numerus="yes">
        <source>Watching for new films; %n films so far</source>
        <translation>
            <numerusform>مراقبة الصور الجديدة؛ %n صورة حتى الآن</numerusform>
            <numerusform>مراقبة الصور الجديدة؛ صورة واحدة حتى الآن</numerusform>
            <numerusform>مراقبة الصور الجديدة؛ صورتان حتى الآن</numerusform>
            <numerusform>مراقبة الصور الجديدة؛ %n صور حتى الآن</numerusform>
            <numerusform>مراقبة الصور الجديدة؛ %n صورة حتى الآن</numerusform>
            <numerusform>مراقبة الصور الجديدة؛ %n صورة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished %n films</source>
        <translation>
            <numerusform>انتهى تقييم %n صورة</numerusform>
            <numerusform>انتهى تقييم صورة واحدة</numerusform>
            <numerusform>انتهى تقييم صورتين</numerusform>
            <numerusform>انتهى تقييم %n صور</numerusform>
            <numerusform>انتهى تقييم %n صورة</numerusform>
            <numerusform>انتهى تقييم %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped at {done} of %n films</source>
        <translation>
            <numerusform>أُنهي عند {done} من %n صورة</numerusform>
            <numerusform>أُنهي عند {done} من صورة واحدة</numerusform>
            <numerusform>أُنهي عند {done} من صورتين</numerusform>
            <numerusform>أُنهي عند {done} من %n صور</numerusform>
            <numerusform>أُنهي عند {done} من %n صورة</numerusform>
            <numerusform>أُنهي عند {done} من %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not scored again, because they have not changed</source>
        <translation>
            <numerusform>لم تُقيَّم %n صورة من جديد لأنها لم تتغير</numerusform>
            <numerusform>لم تُقيَّم صورة واحدة من جديد لأنها لم تتغير</numerusform>
            <numerusform>لم تُقيَّم صورتان من جديد لأنهما لم تتغيرا</numerusform>
            <numerusform>لم تُقيَّم %n صور من جديد لأنها لم تتغير</numerusform>
            <numerusform>لم تُقيَّم %n صورة من جديد لأنها لم تتغير</numerusform>
            <numerusform>لم تُقيَّم %n صورة من جديد لأنها لم تتغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files passed over</source>
        <translation>
            <numerusform>تُرك %n ملف آخر</numerusform>
            <numerusform>تُرك ملف آخر واحد</numerusform>
            <numerusform>تُرك ملفان آخران</numerusform>
            <numerusform>تُركت %n ملفات أخرى</numerusform>
            <numerusform>تُرك %n ملفًا آخر</numerusform>
            <numerusform>تُرك %n ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused at {done} of %n films</source>
        <translation>
            <numerusform>إيقاف مؤقت عند {done} من %n صورة</numerusform>
            <numerusform>إيقاف مؤقت عند {done} من صورة واحدة</numerusform>
            <numerusform>إيقاف مؤقت عند {done} من صورتين</numerusform>
            <numerusform>إيقاف مؤقت عند {done} من %n صور</numerusform>
            <numerusform>إيقاف مؤقت عند {done} من %n صورة</numerusform>
            <numerusform>إيقاف مؤقت عند {done} من %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films, {rate}, {left} left</source>
        <translation>
            <numerusform>{done} من %n صورة، {rate}، بقي {left}</numerusform>
            <numerusform>{done} من صورة واحدة، {rate}، بقي {left}</numerusform>
            <numerusform>{done} من صورتين، {rate}، بقي {left}</numerusform>
            <numerusform>{done} من %n صور، {rate}، بقي {left}</numerusform>
            <numerusform>{done} من %n صورة، {rate}، بقي {left}</numerusform>
            <numerusform>{done} من %n صورة، {rate}، بقي {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n films</source>
        <translation>
            <numerusform>{done} من %n صورة</numerusform>
            <numerusform>{done} من صورة واحدة</numerusform>
            <numerusform>{done} من صورتين</numerusform>
            <numerusform>{done} من %n صور</numerusform>
            <numerusform>{done} من %n صورة</numerusform>
            <numerusform>{done} من %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} د {seconds} ث</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{films} a second</source>
        <translation>{films} في الثانية</translation>
    </message>
    <message>
        <source>{films} a minute</source>
        <translation>{films} في الدقيقة</translation>
    </message>
</context>
<context>
    <name>SaveActions</name>
    <message>
        <source>Pri&amp;nt this film...</source>
        <translation>&amp;طباعة هذه الصورة...</translation>
    </message>
    <message>
        <source>Its page, on paper</source>
        <translation>صفحتها على الورق</translation>
    </message>
    <message>
        <source>Print a referral sl&amp;ip...</source>
        <translation>طباعة ورقة إ&amp;حالة...</translation>
    </message>
    <message>
        <source>Half a page that goes with the child to another clinic</source>
        <translation>نصف صفحة ترافق الطفل إلى عيادة أخرى</translation>
    </message>
    <message>
        <source>Re&amp;port of this film (PDF)...</source>
        <translation>ت&amp;قرير هذه الصورة (PDF)...</translation>
    </message>
    <message>
        <source>A page to print</source>
        <translation>صفحة للطباعة</translation>
    </message>
    <message>
        <source>Report of the films in the &amp;list (PDF)...</source>
        <translation>تقرير صور ال&amp;قائمة (PDF)...</translation>
    </message>
    <message>
        <source>A page for each of them, and a summary</source>
        <translation>صفحة لكل منها، وملخص</translation>
    </message>
    <message>
        <source>Save pict&amp;ure...</source>
        <translation>&amp;حفظ الصورة...</translation>
    </message>
    <message>
        <source>The film as it is shown</source>
        <translation>الصورة كما هي معروضة</translation>
    </message>
    <message>
        <source>Save map as &amp;DICOM...</source>
        <translation>حفظ الخريطة كملف &amp;DICOM...</translation>
    </message>
    <message>
        <source>The map over the film, for the hospital&apos;s archive</source>
        <translation>الخريطة فوق الصورة، لأرشيف المستشفى</translation>
    </message>
    <message>
        <source>There are no films in the list; score a folder first, or show all films.</source>
        <translation>لا توجد صور في القائمة؛ قيّم مجلدًا أولًا، أو أظهر كل الصور.</translation>
    </message>
    <message>
        <source>No film is shown; choose one in the list first.</source>
        <translation>لا تظهر أي صورة؛ اختر واحدة من القائمة أولًا.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Report of %n films written to {path}</source>
        <translation>
            <numerusform>كُتب تقرير %n صورة في {path}</numerusform>
            <numerusform>كُتب تقرير صورة واحدة في {path}</numerusform>
            <numerusform>كُتب تقرير صورتين في {path}</numerusform>
            <numerusform>كُتب تقرير %n صور في {path}</numerusform>
            <numerusform>كُتب تقرير %n صورة في {path}</numerusform>
            <numerusform>كُتب تقرير %n صورة في {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>The page of {file} is sent to the printer</source>
        <translation>أُرسلت صفحة {file} إلى الطابعة</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>PNG files (*.png)</source>
        <translation>ملفات PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture written to {path}</source>
        <translation>كُتبت الصورة في {path}</translation>
    </message>
    <message>
        <source>Save the map as DICOM</source>
        <translation>حفظ الخريطة كملف DICOM</translation>
    </message>
    <message>
        <source>DICOM files (*.dcm)</source>
        <translation>ملفات DICOM (*.dcm)</translation>
    </message>
    <message>
        <source>DICOM file written to {path}</source>
        <translation>كُتب ملف DICOM في {path}</translation>
    </message>
    <message>
        <source>Another file is still being written; save {file} after it.</source>
        <translation>ما زال ملف آخر يُكتب؛ احفظ {file} بعده.</translation>
    </message>
</context>
<context>
    <name>SavingThread</name>
    <message>
        <source>Stopped; {file} was not written</source>
        <translation>أُنهي؛ لم يُكتب {file}</translation>
    </message>
    <message>
        <source>{file} was not written. {reason}</source>
        <translation>لم يُكتب {file}. {reason}</translation>
    </message>
    <message>
        <source>{file} could not be printed; see whether the printer is on and has paper, and print again.</source>
        <translation>تعذرت طباعة {file}؛ تأكد من أن الطابعة تعمل وفيها ورق ثم اطبع ثانية.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another place or another film.</source>
        <translation>تعذّرت كتابة {file}. اختر مكانًا آخر أو صورة أخرى.</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place.</source>
        <translation>تعذرت كتابة {file} ({reason})؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{file} could not be written: there is not enough memory; close other programs.</source>
        <translation>تعذرت كتابة {file}: لا توجد ذاكرة كافية؛ أغلق برامج أخرى.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>A part of the photograph is white with glare. Better take it again without the reflection.</source>
        <translation>جزء من الصورة الفوتوغرافية أبيض من الوهج؛ الأفضل تصويرها من جديد دون انعكاس.</translation>
    </message>
    <message>
        <source>The photograph was cropped to the film before scoring. Check that all of it is there.</source>
        <translation>قُصّت الصورة الفوتوغرافية على صورة الأشعة قبل التقييم؛ تأكد من أنها كلها موجودة.</translation>
    </message>
    <message>
        <source>All of the photograph was scored and not the film on it alone, as a person asked.</source>
        <translation>قُيّمت الصورة الفوتوغرافية كلها لا صورة الأشعة وحدها، كما طلب شخص.</translation>
    </message>
    <message>
        <source>The picture is too small for a chest film. Export it in full size.</source>
        <translation>الصورة أصغر من أن تكون صورة صدر؛ صدّرها بحجمها الكامل.</translation>
    </message>
    <message>
        <source>The picture is too long and narrow for a chest film. Check what it shows.</source>
        <translation>الصورة أطول وأضيق من أن تكون صورة صدر؛ تحقق مما تُظهره.</translation>
    </message>
    <message>
        <source>The picture is nearly blank. Check the exposure and the export.</source>
        <translation>الصورة شبه فارغة؛ تحقق من التعريض والتصدير.</translation>
    </message>
    <message>
        <source>The picture is in colour and may not be a chest film. Check what it shows.</source>
        <translation>الصورة ملونة وقد لا تكون صورة صدر؛ تحقق مما تُظهره.</translation>
    </message>
    <message>
        <source>The photograph is blurred. Hold the camera still and take it again.</source>
        <translation>الصورة الفوتوغرافية غير واضحة؛ ثبّت الكاميرا وصوّرها من جديد.</translation>
    </message>
    <message>
        <source>The picture does not look like a child&apos;s chest film. Check what it shows.</source>
        <translation>الصورة لا تشبه صورة صدر طفل؛ تحقق مما تُظهره.</translation>
    </message>
    <message>
        <source>The film seems to be {lying}. Check it, and export it upright.</source>
        <translation>يبدو أن الصورة {lying}؛ تحقق منها، وصدّرها معتدلة.</translation>
    </message>
    <message>
        <source>This film looks unlike those of training, but like those that two people read here ({films}).</source>
        <translation>لا تشبه هذه الصورة صور التدريب، لكنها تشبه الصور التي قرأها شخصان هنا ({films}).</translation>
    </message>
    <message>
        <source>The film was {lying} and was put right before scoring. Check it.</source>
        <translation>كانت الصورة {lying} وعُدّلت قبل التقييم؛ تحقق منها.</translation>
    </message>
    <message>
        <source>A part of a lung seems to lie outside the film, and was not scored. Check that all of the chest is on it.</source>
        <translation>يبدو أن جزءًا من الرئة يقع خارج الصورة ولم يُقيَّم. تأكد من أن الصدر كله ظاهر فيها.</translation>
    </message>
    <message>
        <source>turned to the left</source>
        <translation>مُدارة إلى اليسار</translation>
    </message>
    <message>
        <source>turned to the right</source>
        <translation>مُدارة إلى اليمين</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>مقلوبة رأسًا على عقب</translation>
    </message>
    <message>
        <source>inverted (white for black)</source>
        <translation>معكوسة الألوان (الأبيض بدل الأسود)</translation>
    </message>
    <message>
        <source>{turned} and inverted (white for black)</source>
        <translation>{turned} ومعكوسة الألوان (الأبيض بدل الأسود)</translation>
    </message>
    <message>
        <source>The film looks like an adult&apos;s, and this program knows children of 1 to 5 years only. Check whose it is.</source>
        <translation>تبدو الصورة لشخص بالغ، وهذا البرنامج لا يعرف إلا الأطفال من عمر 1 إلى 5 سنوات؛ تحقق لمن هي.</translation>
    </message>
    <message>
        <source>The file holds the raw exposure. Export the film as it is shown to a doctor.</source>
        <translation>يحوي الملف التعريض الخام؛ صدّر الصورة كما تُعرض على الطبيب.</translation>
    </message>
    <message>
        <source>The file says that it is {kind}, not an X-ray film. Check what it shows.</source>
        <translation>يقول الملف إن هذه {kind} وليست صورة أشعة؛ تحقق مما تُظهره.</translation>
    </message>
    <message>
        <source>a CT scan</source>
        <translation>صورة مقطعية CT</translation>
    </message>
    <message>
        <source>a mammogram</source>
        <translation>صورة ثدي شعاعية</translation>
    </message>
    <message>
        <source>an MRI scan</source>
        <translation>صورة رنين مغناطيسي MRI</translation>
    </message>
    <message>
        <source>a nuclear medicine scan</source>
        <translation>صورة طب نووي</translation>
    </message>
    <message>
        <source>a PET scan</source>
        <translation>صورة PET</translation>
    </message>
    <message>
        <source>an ultrasound picture</source>
        <translation>صورة بالأمواج فوق الصوتية</translation>
    </message>
    <message>
        <source>an angiogram</source>
        <translation>صورة أوعية</translation>
    </message>
    <message>
        <source>another kind of picture</source>
        <translation>صورة من نوع آخر</translation>
    </message>
    <message>
        <source>The file says that it shows another part than the chest. Check what it shows.</source>
        <translation>يقول الملف إنه يُظهر جزءًا غير الصدر؛ تحقق مما يُظهره.</translation>
    </message>
    <message>
        <source>The file says that it is a side view. The model knows frontal films only.</source>
        <translation>يقول الملف إنها صورة جانبية؛ والنموذج لا يعرف إلا الصور الأمامية.</translation>
    </message>
    <message>
        <source>The file says that it is an oblique view. The model knows frontal films only.</source>
        <translation>يقول الملف إنها صورة مائلة؛ والنموذج لا يعرف إلا الصور الأمامية.</translation>
    </message>
    <message>
        <source>The child is six years or older. The model was trained on one to five years.</source>
        <translation>عمر الطفل ست سنوات أو أكثر؛ وقد دُرّب النموذج على أطفال من سنة إلى خمس سنوات.</translation>
    </message>
    <message>
        <source>The file leaves open whether the patient is 16 or older. Find out the age.</source>
        <translation>لا يوضح الملف هل عمر المريض 16 سنة أو أكثر. اسأل عن العمر.</translation>
    </message>
    <message>
        <source>The file leaves open whether the child is under one year. Find out the age.</source>
        <translation>لا يوضح الملف هل عمر الطفل أقل من سنة. اسأل عن العمر.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the patient is 16 or older. Find out the age.</source>
        <translation>العمر وتاريخ الميلاد في الملف متناقضان، وبحسب أحدهما عمر المريض 16 سنة أو أكثر. اسأل عن العمر.</translation>
    </message>
    <message>
        <source>Age and birth date in the file contradict each other, and by one of them the child is under one year. Find out the age.</source>
        <translation>العمر وتاريخ الميلاد في الملف متناقضان، وبحسب أحدهما عمر الطفل أقل من سنة. اسأل عن العمر.</translation>
    </message>
    <message>
        <source>By the details, the patient is 16 or older. The model knows children only.</source>
        <translation>بحسب البيانات المكتوبة، عمر المريض 16 سنة أو أكثر. والنموذج لا يعرف إلا الأطفال.</translation>
    </message>
    <message>
        <source>By the details, the child is under one year. The model knows no such films.</source>
        <translation>بحسب البيانات المكتوبة، عمر الطفل أقل من سنة. والنموذج لا يعرف صورًا كهذه.</translation>
    </message>
    <message>
        <source>Age not known: check that the child is one to five years old.</source>
        <translation>العمر غير معروف: تحقق من أن عمر الطفل من سنة إلى خمس سنوات.</translation>
    </message>
    <message>
        <source>The file gives the age without a unit, and it was taken as years. Check that the child is not under one year.</source>
        <translation>يذكر الملف العمر من دون وحدة، وقد حُسب بالسنوات. تحقق من أن عمر الطفل ليس أقل من سنة.</translation>
    </message>
    <message>
        <source>The file says that the patient is 16 or older. The model knows children only.</source>
        <translation>يقول الملف إن عمر المريض 16 سنة أو أكثر؛ والنموذج لا يعرف إلا الأطفال.</translation>
    </message>
    <message>
        <source>The file says that the child is under one year. The model knows no such films.</source>
        <translation>يقول الملف إن عمر الطفل أقل من سنة؛ والنموذج لا يعرف صورًا كهذه.</translation>
    </message>
    <message>
        <source>This film looks unlike those the program was measured on. Its score counts only once it has been measured here.</source>
        <translation>لا تشبه هذه الصورة تلك التي قيس عليها البرنامج؛ ولا تُعتد درجتها إلا بعد القياس هنا.</translation>
    </message>
    <message>
        <source>Between the two: the program cannot tell normal from pneumonia here. Look at the film.</source>
        <translation>بين الاثنين: لا يستطيع البرنامج هنا أن يميز الطبيعي من الالتهاب الرئوي؛ انظر إلى الصورة.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs.</source>
        <translation>لا توجد ذاكرة كافية لهذه الصورة؛ أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The picture could not be scored. Export it again, or as PNG.</source>
        <translation>تعذّر تقييم الصورة. صدّرها من جديد، أو بصيغة PNG.</translation>
    </message>
    <message>
        <source>The part of the program that reads pictures crashed at this file. Export the film again.</source>
        <translation>توقف الجزء الذي يقرأ الصور من البرنامج فجأة عند هذا الملف؛ صدّر الصورة من جديد.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Export a smaller one.</source>
        <translation>الملف أكبر من {megabytes} ميغابايت؛ صدّر ملفًا أصغر.</translation>
    </message>
    <message>
        <source>The picture has more than {millions} million pixels. Export a smaller one.</source>
        <translation>في الصورة أكثر من {millions} مليون بكسل؛ صدّر صورة أصغر.</translation>
    </message>
    <message>
        <source>The file has changed since it was scored. Score the folder again.</source>
        <translation>تغير الملف منذ تقييمه؛ قيّم المجلد من جديد.</translation>
    </message>
    <message>
        <source>The file holds several pictures, and the first was scored. Save the others as files of their own.</source>
        <translation>في الملف عدة صور، وقُيّمت الأولى. احفظ الصور الأخرى في ملفات مستقلة.</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture. Close other programs or export a smaller one.</source>
        <translation>لا توجد ذاكرة كافية لهذه الصورة؛ أغلق برامج أخرى أو صدّر صورة أصغر.</translation>
    </message>
    <message>
        <source>The file is no longer there. Look for it and score it again.</source>
        <translation>لم يعد الملف موجودًا؛ ابحث عنه وقيّمه من جديد.</translation>
    </message>
    <message>
        <source>The file may not be opened. Ask whoever set up this computer for permission.</source>
        <translation>لا يُسمح بفتح الملف؛ اطلب الإذن ممن أعدّ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Check the disk or the cable, and score it again.</source>
        <translation>لا يمكن قراءة الملف ({reason})؛ تحقق من القرص أو الكابل، وقيّمه من جديد.</translation>
    </message>
    <message>
        <source>Another program has the file open. Close it there, and score it again.</source>
        <translation>برنامج آخر يفتح الملف؛ أغلقه فيه، وقيّمه من جديد.</translation>
    </message>
    <message>
        <source>The disk, stick or disc is not in the computer. Put it in, and score the film again.</source>
        <translation>القرص أو الذاكرة ليست في الحاسوب؛ أعدها إليه، وقيّم الصورة من جديد.</translation>
    </message>
    <message>
        <source>The disk or disc is damaged where the film lies. Clean the disc, or copy the film from elsewhere.</source>
        <translation>القرص تالف في موضع الصورة؛ نظّف القرص، أو انسخ الصورة من مكان آخر.</translation>
    </message>
    <message>
        <source>The network does not answer. Check the cable and the other computer, and score the film again.</source>
        <translation>الشبكة لا تستجيب؛ تحقق من الكابل ومن الحاسوب الآخر، وقيّم الصورة من جديد.</translation>
    </message>
    <message>
        <source>The film lies in the cloud alone, such as OneDrive. Connect to the internet, and score it again.</source>
        <translation>الصورة موجودة في السحابة وحدها، مثل OneDrive؛ اتصل بالإنترنت، وقيّمها من جديد.</translation>
    </message>
    <message>
        <source>The virus scanner does not let the file be opened. Ask whoever set up this computer.</source>
        <translation>مضاد الفيروسات لا يسمح بفتح الملف؛ اسأل من أعدّ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The file is empty. Export the film again.</source>
        <translation>الملف فارغ؛ صدّر الصورة من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be read, for it is a folder or a device. Export the film again.</source>
        <translation>لا يمكن قراءة الملف لأنه مجلد أو جهاز؛ صدّر الصورة من جديد.</translation>
    </message>
    <message>
        <source>The file is not a picture that this program can read. Export the film as PNG or JPEG.</source>
        <translation>الملف ليس صورة يستطيع هذا البرنامج قراءتها؛ صدّر الصورة بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Copy or export it again.</source>
        <translation>الصورة تالفة أو ناقصة؛ انسخها أو صدّرها من جديد.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged or incomplete. Copy or export it again.</source>
        <translation>ملف DICOM تالف أو ناقص؛ انسخه أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>The file unpacks to more than {megabytes} MB. Export it again.</source>
        <translation>حجم الملف بعد فك الضغط أكثر من {megabytes} ميغابايت؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>The file is a disc&apos;s table of contents. Choose the disc&apos;s folder.</source>
        <translation>الملف هو فهرس محتويات قرص؛ اختر مجلد القرص.</translation>
    </message>
    <message>
        <source>The DICOM file holds no picture. Choose the film itself.</source>
        <translation>ملف DICOM لا يحوي صورة؛ اختر الصورة نفسها.</translation>
    </message>
    <message>
        <source>The DICOM file holds several pictures. Export the one film.</source>
        <translation>ملف DICOM يحوي عدة صور؛ صدّر الصورة الواحدة.</translation>
    </message>
    <message>
        <source>The DICOM file is coded in a way that this program cannot read. Export it uncompressed, or as PNG.</source>
        <translation>ملف DICOM مرمّز بطريقة لا يستطيع هذا البرنامج قراءتها؛ صدّره دون ضغط، أو بصيغة PNG.</translation>
    </message>
    <message>
        <source>The DICOM file does not say its {fact}. Export it again, or as PNG.</source>
        <translation>لا يذكر ملف DICOM قيمة {fact}. صدّره من جديد، أو بصيغة PNG.</translation>
    </message>
    <message>
        <source>The DICOM file&apos;s {fact} does not fit its picture. Export it again, or as PNG.</source>
        <translation>قيمة {fact} في ملف DICOM لا توافق صورته. صدّره من جديد، أو بصيغة PNG.</translation>
    </message>
    <message>
        <source>The DICOM file keeps each value in {bits} bits, which this program cannot read. Export it with 8 or 16 bits, or as PNG.</source>
        <translation>يحفظ ملف DICOM كل قيمة في {bits} بت، وهو ما لا يستطيع هذا البرنامج قراءته. صدّره بعمق 8 أو 16 بت، أو بصيغة PNG.</translation>
    </message>
    <message>
        <source>An archive within an archive is not opened. Unpack it, and score what is in it.</source>
        <translation>الأرشيف داخل أرشيف لا يُفتح؛ فك ضغطه، وقيّم ما فيه.</translation>
    </message>
    <message>
        <source>The archive is damaged or incomplete. Copy it again, or unpack it and choose its folder.</source>
        <translation>الأرشيف تالف أو ناقص؛ انسخه من جديد، أو فك ضغطه واختر مجلده.</translation>
    </message>
    <message>
        <source>The archive holds more than {files} files. Unpack it and choose its folder.</source>
        <translation>يحوي الأرشيف أكثر من {files} ملف؛ فك ضغطه واختر مجلده.</translation>
    </message>
    <message>
        <source>The archive is locked with a password. Unpack it with the password and choose its folder.</source>
        <translation>الأرشيف مقفل بكلمة سر؛ فك ضغطه بكلمة السر واختر مجلده.</translation>
    </message>
    <message>
        <source>The archive is packed in a way that this program cannot read. Unpack it and choose its folder.</source>
        <translation>الأرشيف مضغوط بطريقة لا يستطيع هذا البرنامج قراءتها؛ فك ضغطه واختر مجلده.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {times} times its size, as no films do. Ask who made it.</source>
        <translation>حجم الأرشيف بعد فك الضغط أكثر من {times} ضعف حجمه، ولا تفعل الصور ذلك؛ اسأل من أعدّه.</translation>
    </message>
    <message>
        <source>The archive holds several files of one name. Unpack it and choose its folder.</source>
        <translation>يحوي الأرشيف عدة ملفات بالاسم نفسه؛ فك ضغطه واختر مجلده.</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>جزء منه تالف</translation>
    </message>
    <message>
        <source>a newer version of the program wrote them</source>
        <translation>كتبتها نسخة أحدث من البرنامج</translation>
    </message>
    <message>
        <source>another window of the program is using it</source>
        <translation>نافذة أخرى من البرنامج تستعمله</translation>
    </message>
    <message>
        <source>the film&apos;s row is not in it</source>
        <translation>سطر الصورة ليس فيه</translation>
    </message>
    <message>
        <source>another window of the program has deleted this session</source>
        <translation>حذفت نافذة أخرى من البرنامج هذه الجلسة</translation>
    </message>
    <message>
        <source>it is no backup of this program</source>
        <translation>ليس نسخة احتياطية لهذا البرنامج</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>هو تالف</translation>
    </message>
    <message>
        <source>a newer version of the program wrote it</source>
        <translation>كتبته نسخة أحدث من البرنامج</translation>
    </message>
    <message>
        <source>The model card {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>لا يمكن قراءة بطاقة النموذج {file} ({reason})؛ انسخ مجلد البرنامج كله من جديد.</translation>
    </message>
    <message>
        <source>The model card {file} is damaged; copy the whole program folder again.</source>
        <translation>بطاقة النموذج {file} تالفة؛ انسخ مجلد البرنامج كله من جديد.</translation>
    </message>
    <message>
        <source>The model card {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>لا يمكن استعمال بطاقة النموذج {file} ({reason})؛ استعمل النموذج الذي جاء مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be read ({reason}); copy the whole program folder again.</source>
        <translation>لا يمكن قراءة ملف النموذج {file} ({reason})؛ انسخ مجلد البرنامج كله من جديد.</translation>
    </message>
    <message>
        <source>The model file {file} is damaged or is not the one its card describes; copy the whole program folder again.</source>
        <translation>ملف النموذج {file} تالف أو ليس الذي تصفه بطاقته؛ انسخ مجلد البرنامج كله من جديد.</translation>
    </message>
    <message>
        <source>The model file {file} cannot be used ({reason}); use the model that came with this program.</source>
        <translation>لا يمكن استعمال ملف النموذج {file} ({reason})؛ استعمل النموذج الذي جاء مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>The model {model} needs preprocessing version {needed} and this program has version {version}; use the model that came with it.</source>
        <translation>يحتاج النموذج {model} إلى النسخة {needed} من المعالجة المسبقة وفي هذا البرنامج النسخة {version}؛ استعمل النموذج الذي جاء معه.</translation>
    </message>
    <message>
        <source>The model {model} cannot be run by {engine} ({reason}); use the model that came with this program.</source>
        <translation>لا يستطيع {engine} تشغيل النموذج {model} ({reason})؛ استعمل النموذج الذي جاء مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>The model {model} does not have the input and outputs that its card and this program expect; use the model that came with this program.</source>
        <translation>ليس للنموذج {model} المدخل والمخرجات التي تتوقعها بطاقته وهذا البرنامج؛ استعمل النموذج الذي جاء مع هذا البرنامج.</translation>
    </message>
    <message>
        <source>children of one to five years, frontal films, one hospital in Guangzhou, China</source>
        <translation>أطفال من سنة إلى خمس سنوات، صور أمامية، مستشفى واحد في غوانغتشو بالصين</translation>
    </message>
    <message>
        <source>pneumonia is more likely than not, where every second film shows pneumonia</source>
        <translation>وجود الالتهاب الرئوي أرجح من عدمه، حيث تُظهر صورة من كل صورتين التهابًا رئويًا</translation>
    </message>
    <message>
        <source>highest threshold with sensitivity &gt;= {sensitivity} on validation, whole and in pieces</source>
        <translation>أعلى عتبة بحساسية لا تقل عن {sensitivity} على بيانات التحقق، صورًا كاملة وأجزاء</translation>
    </message>
    <message>
        <source>The marking level chosen here belongs to another model and is not used; check how well this model does here, and choose again.</source>
        <translation>مستوى وضع العلامة المختار هنا يخص نموذجًا آخر ولا يُستعمل؛ تحقق من مدى جودة هذا النموذج هنا، واختر من جديد.</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, cannot be read ({reason}); allow reading it, or use one of the model&apos;s levels.</source>
        <translation>سجل مستوى وضع العلامة الخاص بك، {path}، لا يمكن قراءته ({reason})؛ اسمح بقراءته، أو استخدم مستوى من مستويات النموذج.</translation>
    </message>
    <message>
        <source>The answers are the latest decisions on the films of all sessions. Counted: {films}. Left out as unsure or poor image: {undecided}. Left out because another model scored them: {others}.</source>
        <translation>الأجوبة هي آخر القرارات على صور كل الجلسات. المحتسب: {films}. المتروك لأنه غير متأكد منه أو رديء: {undecided}. المتروك لأن نموذجًا آخر قيّمه: {others}.</translation>
    </message>
    <message>
        <source>Whoever decided had seen the program&apos;s answer, so the two agree too often. This is no independent check.</source>
        <translation>من قرر كان قد رأى جواب البرنامج، فيتفق الاثنان أكثر مما ينبغي. وهذا ليس تحققًا مستقلًا.</translation>
    </message>
    <message>
        <source>Of the films with pneumonia, it marked {count} of {of} ({of_100}).</source>
        <translation>من الصور بالتهاب رئوي علّم {count} من أصل {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films without pneumonia, it left {count} of {of} unmarked ({of_100}).</source>
        <translation>من الصور بلا التهاب رئوي ترك {count} من أصل {of} دون علامة ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it marked, pneumonia was present in {count} of {of} ({of_100}).</source>
        <translation>من الصور التي علّمها كان الالتهاب الرئوي موجودًا في {count} من أصل {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films that it left unmarked, pneumonia was absent in {count} of {of} ({of_100}).</source>
        <translation>من الصور التي تركها دون علامة لم يكن هناك التهاب رئوي في {count} من أصل {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of the films with pneumonia it would have marked {count} of {of} ({of_100}).</source>
        <translation>من الصور بالتهاب رئوي كان سيعلّم {count} من أصل {of} ({of_100}).</translation>
    </message>
    <message>
        <source>Of those without, it would have left {count} of {of} unmarked ({of_100}).</source>
        <translation>ومن الصور بلا التهاب رئوي كان سيترك {count} من أصل {of} دون علامة ({of_100}).</translation>
    </message>
    <message>
        <source>To know the first two figures to within {points} of 100, more films are needed: about {with_pneumonia} with pneumonia and {without} without.</source>
        <translation>لمعرفة الرقمين الأولين بدقة {points} من 100 يلزم مزيد من الصور: نحو {with_pneumonia} بالتهاب رئوي و{without} بدونه.</translation>
    </message>
    <message>
        <source>another program, such as Excel, has it open</source>
        <translation>برنامج آخر، مثل Excel، يفتحه</translation>
    </message>
    <message>
        <source>the disk or stick is not in the computer</source>
        <translation>القرص أو الذاكرة ليست في الحاسوب</translation>
    </message>
    <message>
        <source>the disk is damaged</source>
        <translation>القرص تالف</translation>
    </message>
    <message>
        <source>the network does not answer</source>
        <translation>الشبكة لا تستجيب</translation>
    </message>
    <message>
        <source>it lies in the cloud alone</source>
        <translation>موجود في السحابة وحدها</translation>
    </message>
    <message>
        <source>the virus scanner does not let it be opened</source>
        <translation>مضاد الفيروسات لا يسمح بفتحه</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>الملف أو المجلد غير موجود</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم تعد هناك مساحة على القرص</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>القرص لا يستجيب جيدًا</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>لم تعد هناك مساحة على القرص</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>القرص لا يستجيب جيدًا</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>الملف للقراءة فقط</translation>
    </message>
    <message>
        <source>The record of your marking level, {path}, is damaged; move it away, and choose the level again.</source>
        <translation>سجل مستوى وضع العلامة الخاص بك {path} تالف؛ انقله إلى مكان آخر، واختر المستوى من جديد.</translation>
    </message>
    <message>
        <source>The marking level could not be saved in {path} ({reason}); make room, and choose it again.</source>
        <translation>تعذر حفظ مستوى وضع العلامة في {path} ({reason})؛ أفسح مكانًا، واختره مرة أخرى.</translation>
    </message>
    <message>
        <source>There are no answers for these films; put them into folders named NORMAL and PNEUMONIA, or give a CSV file of labels.</source>
        <translation>لا تُعرف أجوبة لهذه الصور؛ ضعها في مجلدين باسم NORMAL و PNEUMONIA، أو قدّم ملف CSV للتسميات.</translation>
    </message>
    <message>
        <source>None of the labels names a film in this folder; write the names of the films as they are in the folder.</source>
        <translation>لا توجد تسمية لصورة في هذا المجلد؛ اكتب أسماء الصور كما هي فيه.</translation>
    </message>
    <message>
        <source>There are {count} films named {film}; write their folders before their names, as in ward/film.png.</source>
        <translation>توجد {count} صورة باسم {film}؛ اكتب مجلداتها قبل أسمائها، مثل ward/film.png.</translation>
    </message>
    <message>
        <source>Line {line} of {file} says neither pneumonia nor normal; write one of them, or nothing if the answer is not known.</source>
        <translation>السطر {line} من {file} لا يقول pneumonia ولا normal؛ اكتب أحدهما، أو لا تكتب شيئًا حيث الجواب غير معروف.</translation>
    </message>
    <message>
        <source>Line {line} of {file} contradicts an earlier line on the same film; keep the right one.</source>
        <translation>السطر {line} من {file} يناقض سطرًا سابقًا عن الصورة نفسها؛ أبقِ الصحيح.</translation>
    </message>
    <message>
        <source>Two labels for {film} contradict each other; keep the right one.</source>
        <translation>تسميتان متناقضتان عن {film}؛ أبقِ الصحيحة.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); choose another file.</source>
        <translation>لا يمكن قراءة {file} ({reason})؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} is not a CSV file; save the table as CSV.</source>
        <translation>{file} ليس ملف CSV؛ احفظ الجدول بصيغة CSV.</translation>
    </message>
    <message>
        <source>{file} is empty; choose another file.</source>
        <translation>{file} فارغ؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file} has no column &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>ليس في {file} عمود &quot;{title}&quot;؛ اكتب &quot;{title}&quot; فوق العمود الصحيح.</translation>
    </message>
    <message>
        <source>{file} has {count} columns that could be &quot;{title}&quot;; write &quot;{title}&quot; above the right one.</source>
        <translation>في {file} {count} أعمدة قد تكون &quot;{title}&quot;؛ اكتب &quot;{title}&quot; فوق العمود الصحيح.</translation>
    </message>
    <message>
        <source>Films are counted, not children. If many films are of one child, the true ranges are wider.</source>
        <translation>تُعدّ الصور لا الأطفال. إذا كانت صور كثيرة لطفل واحد فالفترات الحقيقية أوسع.</translation>
    </message>
    <message>
        <source>The answers are from {file}. Labels in it: {labels}; for films here: {found}.</source>
        <translation>الأجوبة من {file}. التسميات فيه: {labels}؛ منها لصور هنا: {found}.</translation>
    </message>
    <message>
        <source>Labels that match no film here: {count} ({names}).</source>
        <translation>تسميات لا تطابق أي صورة هنا: {count} ({names}).</translation>
    </message>
    <message>
        <source>No marking level can be chosen from these decisions, because whoever decided had seen the program&apos;s answer. Give labels from a CSV file instead.</source>
        <translation>لا يمكن اختيار مستوى لوضع العلامة بهذه القرارات، لأن من قرر كان قد رأى جواب البرنامج. قدّم بدلًا من ذلك تسميات من ملف CSV.</translation>
    </message>
    <message>
        <source>No lasting change of the pictures has been noticed.</source>
        <translation>لم يُلاحظ تغير دائم في الصور.</translation>
    </message>
    <message>
        <source>{change}; check the exposure and how the files are made, and trust the findings less until then.</source>
        <translation>{change}؛ تحقق من التعريض ومن طريقة إعداد الملفات، وحتى ذلك الحين ثق بالنتائج أقل.</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too low, however few children have pneumonia</source>
        <translation>منذ {day} تقريبًا الاحتمالات منخفضة جدًا، حتى لو كان المصابون بالتهاب رئوي قلة من الأطفال</translation>
    </message>
    <message>
        <source>The probabilities here are too low, however few children have pneumonia</source>
        <translation>الاحتمالات هنا منخفضة جدًا، حتى لو كان المصابون بالتهاب رئوي قلة من الأطفال</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are too high, however many children have pneumonia</source>
        <translation>منذ {day} تقريبًا الاحتمالات مرتفعة جدًا، حتى لو كان المصابون بالتهاب رئوي كثرة من الأطفال</translation>
    </message>
    <message>
        <source>The probabilities here are too high, however many children have pneumonia</source>
        <translation>الاحتمالات هنا مرتفعة جدًا، حتى لو كان المصابون بالتهاب رئوي كثرة من الأطفال</translation>
    </message>
    <message>
        <source>Since about {day} the probabilities are unusual, however many children have pneumonia</source>
        <translation>منذ {day} تقريبًا الاحتمالات غير معتادة، أيًا كان عدد الأطفال المصابين بالتهاب رئوي</translation>
    </message>
    <message>
        <source>The probabilities here are unusual, however many children have pneumonia</source>
        <translation>الاحتمالات هنا غير معتادة، أيًا كان عدد الأطفال المصابين بالتهاب رئوي</translation>
    </message>
    <message>
        <source>{share} of 100; likely {low} to {high}</source>
        <translation>{share} من 100؛ على الأرجح {low} إلى {high}</translation>
    </message>
    <message>
        <source>In {share} of 100 pairs, the film with pneumonia scored higher than the film without (likely {low} to {high}; AUROC {auroc}).</source>
        <translation>في {share} من 100 زوج، نالت الصورة بالتهاب رئوي درجة أعلى من الصورة بدونه (على الأرجح {low} إلى {high}؛ AUROC {auroc}).</translation>
    </message>
    <message>
        <source>Here an unclear film counts as marked if its probability reaches the marking level, and else as not marked. Unclear: {unclear}.</source>
        <translation>هنا تُحسب الصورة غير الواضحة معلَّمة إذا بلغ احتمالها مستوى التعليم، وإلا فغير معلَّمة. غير الواضحة: {unclear}.</translation>
    </message>
    <message>
        <source>These films are not counted. Look first: {review}. Not scored: {error}. No known answer: {unanswered}.</source>
        <translation>هذه الصور لا تُحتسب. انظر أولًا: {review}. لم تُقيَّم: {error}. بلا جواب معروف: {unanswered}.</translation>
    </message>
    <message>
        <source>Answers of both kinds are needed: films with pneumonia, and films without.</source>
        <translation>تلزم أجوبة من النوعين: صور بالتهاب رئوي، وصور بدونه.</translation>
    </message>
    <message>
        <source>There are enough films to know the first two figures to within {points} of 100.</source>
        <translation>الصور كافية لمعرفة الرقمين الأولين بدقة {points} من 100.</translation>
    </message>
    <message>
        <source>For a marking level of your own, at least {films} films with pneumonia and {films} without are needed. Only films marked or not marked count, with probabilities above 0.</source>
        <translation>لمستوى خاص بك لوضع العلامة يلزم على الأقل {films} صورة بالتهاب رئوي و{films} بدونه. ولا تُحتسب إلا الصور المعلَّمة أو غير المعلَّمة، باحتمال فوق 0.</translation>
    </message>
    <message>
        <source>A marking level of {threshold} marks at least {share} of 100 films with pneumonia here.</source>
        <translation>مستوى وضع العلامة {threshold} يعلّم هنا على الأقل {share} من كل 100 صورة بالتهاب رئوي.</translation>
    </message>
    <message>
        <source>It was chosen on these same films, so it looks a little better than it is.</source>
        <translation>وقد اختير على هذه الصور نفسها، فيبدو أفضل قليلًا مما هو.</translation>
    </message>
    <message>
        <source>Chosen here by {initials} on {day}.</source>
        <translation>اختاره هنا {initials} في {day}.</translation>
    </message>
    <message>
        <source>Chosen here on {day}.</source>
        <translation>اختير هنا في {day}.</translation>
    </message>
    <message>
        <source>It was chosen on the films of {folder}.</source>
        <translation>اختير على صور {folder}.</translation>
    </message>
    <message>
        <source>A film is marked if its probability is {threshold} or more.</source>
        <translation>تُعلَّم الصورة إذا كان احتمالها {threshold} أو أكثر.</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>معلَّمة</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>غير واضحة</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير معلَّمة</translation>
    </message>
    <message>
        <source>look first</source>
        <translation>انظر أولًا</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>لم تُقيَّم</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>with pneumonia</source>
        <translation>بالتهاب رئوي</translation>
    </message>
    <message>
        <source>without pneumonia</source>
        <translation>بلا التهاب رئوي</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are darker than those the program knows</source>
        <translation>منذ {day} تقريبًا الصور أغمق من التي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>The pictures here are darker than those the program knows</source>
        <translation>الصور هنا أغمق من التي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>Since about {day} the pictures are brighter than those the program knows</source>
        <translation>منذ {day} تقريبًا الصور أفتح من التي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>The pictures here are brighter than those the program knows</source>
        <translation>الصور هنا أفتح من التي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>Since about {day} the brightness of the pictures varies more, or less, than in those the program knows</source>
        <translation>منذ {day} تقريبًا يتفاوت سطوع الصور أكثر، أو أقل، من سطوع التي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>The brightness of the pictures here varies more, or less, than in those the program knows</source>
        <translation>يتفاوت سطوع الصور هنا أكثر، أو أقل، من سطوع التي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>Since about {day} the pictures look less like those the program knows</source>
        <translation>منذ {day} تقريبًا الصور أقل شبهًا بالتي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>The pictures here look less like those the program knows</source>
        <translation>الصور هنا أقل شبهًا بالتي يعرفها البرنامج</translation>
    </message>
    <message>
        <source>Since about {day} some pictures look less like those the program knows, others more</source>
        <translation>منذ {day} تقريبًا بعض الصور أقل شبهًا بالتي يعرفها البرنامج، وبعضها أكثر</translation>
    </message>
    <message>
        <source>Some pictures here look less like those the program knows, others more</source>
        <translation>بعض الصور هنا أقل شبهًا بالتي يعرفها البرنامج، وبعضها أكثر</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغير</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>too few to tell</source>
        <translation>أقل من أن تُظهر شيئًا</translation>
    </message>
    <message>
        <source>the file of earlier results could not be opened</source>
        <translation>تعذّر فتح ملف النتائج السابقة</translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}); choose another place for the backup.</source>
        <translation>تعذرت كتابة {file} ({reason})؛ اختر مكانًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Earlier results cannot be shown ({reason}), and new ones will not be kept; export them before you close the program.</source>
        <translation>لا يمكن إظهار النتائج السابقة ({reason})، ولن تُحفظ الجديدة؛ صدّرها قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>{folder} cannot be opened any more; check the cable or the network. Watching then resumes automatically.</source>
        <translation>لم يعد ممكنًا فتح {folder}؛ تحقق من الكابل أو الشبكة. ثم تُستأنف المراقبة تلقائيًا.</translation>
    </message>
    <message>
        <source>{folder} can be opened again; watching resumes.</source>
        <translation>يمكن فتح {folder} من جديد؛ تُستأنف المراقبة.</translation>
    </message>
    <message>
        <source>Pneumolite cannot start ({reason}); copy or install the whole program again.</source>
        <translation>لا يمكن لبرنامج Pneumolite أن يبدأ ({reason})؛ انسخ البرنامج كله أو ثبّته من جديد.</translation>
    </message>
    <message>
        <source>If that does not help, send the file {file} to whoever helps you; it names no patient and no film.</source>
        <translation>إذا لم ينفع ذلك، فأرسل الملف {file} إلى من يساعدك؛ فهو لا يذكر اسم أي مريض ولا أي صورة.</translation>
    </message>
    <message>
        <source>The part of the program that scores films cannot be loaded ({reason}); copy or install the whole program again.</source>
        <translation>لا يمكن تحميل جزء البرنامج الذي يقيّم الصور ({reason})؛ انسخ البرنامج كله أو ثبّته من جديد.</translation>
    </message>
    <message>
        <source>{path} is no key of anonymous names, or another program has changed it; move it away, or bring back a copy of it.</source>
        <translation>{path} ليس مفتاحًا للأسماء المجهّلة، أو غيّره برنامج آخر؛ انقل الملف إلى مكان آخر، أو أعد نسخة منه.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, is in use by another run; wait until that has ended.</source>
        <translation>مفتاح الأسماء المجهّلة، {path}، يستخدمه تقييم آخر؛ انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>The key of anonymous names, {path}, cannot be written ({reason}); close other programs that use it, and make room on the disk.</source>
        <translation>تعذرت كتابة مفتاح الأسماء المجهّلة، {path} ({reason})؛ أغلق البرامج الأخرى التي تستخدمه، وأفسح مكانًا على القرص.</translation>
    </message>
    <message>
        <source>A workbook of Excel holds at most {rows} rows; choose a CSV file instead.</source>
        <translation>يتسع مصنف Excel لعدد {rows} من الأسطر على الأكثر؛ اختر ملف CSV بدلًا منه.</translation>
    </message>
    <message>
        <source>The file says that the film has {header} pixels, but its picture has {picture}. Export the film again.</source>
        <translation>يقول الملف إن الصورة {header} بكسل، لكن ما فيه {picture}؛ صدّر الصورة من جديد.</translation>
    </message>
    <message>
        <source>The photograph is saved as HEIC. Share it from the phone as JPEG. An iPhone takes JPEG after Settings &gt; Camera &gt; Formats &gt; Most Compatible.</source>
        <translation>الصورة محفوظة بصيغة HEIC. شاركها من الهاتف بصيغة JPEG. يلتقط iPhone صور JPEG بعد اختيار الإعدادات &gt; الكاميرا &gt; التنسيقات &gt; الأكثر توافقًا.</translation>
    </message>
    <message>
        <source>The file is a raw picture of a camera. Save it as JPEG, and let the camera take JPEG.</source>
        <translation>الملف صورة خام من كاميرا. احفظها بصيغة JPEG، واضبط الكاميرا على JPEG.</translation>
    </message>
    <message>
        <source>The picture is saved as {format}, which this program cannot read. Open it in another program and save it as JPEG or PNG.</source>
        <translation>الصورة محفوظة بصيغة {format} التي لا يستطيع هذا البرنامج قراءتها. افتحها في برنامج آخر واحفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>The file is a {format} document. If it holds a film, save that as JPEG, or ask for the film itself.</source>
        <translation>الملف مستند {format}. إن كانت فيه صورة أشعة، فاحفظها بصيغة JPEG، أو اطلب الصورة نفسها.</translation>
    </message>
    <message>
        <source>The file is a video. Take a photograph of the film, and save it as JPEG.</source>
        <translation>الملف مقطع فيديو. التقط صورة لصورة الأشعة، واحفظها بصيغة JPEG.</translation>
    </message>
    <message>
        <source>The file is a {format} archive. Unpack it and choose its folder.</source>
        <translation>الملف أرشيف {format}. فك ضغطه واختر مجلده.</translation>
    </message>
    <message>
        <source>The file does not say its {fact}, so what is usual was taken. Check the picture.</source>
        <translation>لا يذكر الملف {fact}، فأُخذت القيمة المعتادة. تحقق من الصورة.</translation>
    </message>
    <message>
        <source>The file&apos;s {fact} does not fit its picture, so the picture was followed. Check it.</source>
        <translation>قيمة {fact} في الملف لا توافق صورته، فاتُّبعت الصورة. تحقق منها.</translation>
    </message>
    <message>
        <source>The last pixels of the picture are missing, so those above them were repeated. Export it again if you can.</source>
        <translation>آخر بكسلات الصورة مفقودة، فكُرّرت التي فوقها. صدّرها من جديد إن أمكن.</translation>
    </message>
    <message>
        <source>A part of the file&apos;s header is broken and was left out. Check the picture and whose it is.</source>
        <translation>جزء من ترويسة الملف تالف فتُرك. تحقق من الصورة ومن صاحبها.</translation>
    </message>
    <message>
        <source>The file holds more pixels than it describes. Check that all of the film is there.</source>
        <translation>يحتوي الملف على بكسلات أكثر مما يصف. تأكد من أن صورة الأشعة كلها موجودة.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} cannot be used and was left out. Compare the picture with the workstation.</source>
        <translation>لا يمكن استخدام {hint} في الملف فتُرك. قارن الصورة بما تعرضه محطة العمل.</translation>
    </message>
    <message>
        <source>The file&apos;s {hint} is not written as it should be, and was read as it is probably meant. Compare the picture with the workstation.</source>
        <translation>لم يُكتب {hint} في الملف كما ينبغي، فقُرئ على معناه المرجّح. قارن الصورة بما تعرضه محطة العمل.</translation>
    </message>
    <message>
        <source>This build of Pneumolite takes no updates from a file; unpack the newer version beside it, and open that.</source>
        <translation>هذه النسخة من Pneumolite لا تقبل تحديثات من ملف؛ فك ضغط النسخة الأحدث بجانبها، وافتحها.</translation>
    </message>
    <message>
        <source>This Pneumolite does not come from a ZIP file for Windows or Linux; put the newer version on the computer as you did with this one.</source>
        <translation>نسخة Pneumolite هذه ليست من ملف ZIP لنظام Windows أو Linux؛ ضع النسخة الأحدث على الحاسوب كما فعلت بهذه.</translation>
    </message>
    <message>
        <source>{file} can only be checked with {signature}; copy that from the release, too, and put it beside the first.</source>
        <translation>لا يمكن التحقق من {file} إلا بالملف {signature}؛ انسخه أيضًا من صفحة الإصدار، وضعه بجانب الأول.</translation>
    </message>
    <message>
        <source>{signature} is damaged; copy it from the release again.</source>
        <translation>{signature} تالف؛ انسخه من جديد من صفحة الإصدار.</translation>
    </message>
    <message>
        <source>{file} does not come from the makers of this program; do not use it, and get the release of Pneumolite.</source>
        <translation>{file} ليس من صانعي هذا البرنامج؛ لا تستخدمه، واحصل على الملف الرسمي لبرنامج Pneumolite.</translation>
    </message>
    <message>
        <source>{file} is damaged, or was changed after it was signed; copy it from the release again.</source>
        <translation>{file} تالف، أو غُيّر بعد توقيعه؛ انسخه من جديد من صفحة الإصدار.</translation>
    </message>
    <message>
        <source>{file} is for {system}; get the file for {this}.</source>
        <translation>{file} لنظام {system}؛ احصل على الملف الخاص بنظام {this}.</translation>
    </message>
    <message>
        <source>{file} holds version {version}, and this is {this} already; get a newer one.</source>
        <translation>يحتوي {file} على النسخة {version}، وهذه هي {this} من قبل؛ احصل على نسخة أحدث.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); copy it to this computer, and try again.</source>
        <translation>لا يمكن قراءة {file} ({reason})؛ انسخه إلى هذا الحاسوب، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no room for the new version in {folder}; make {megabytes} MB free, and try again.</source>
        <translation>لا مكان للنسخة الجديدة في {folder}؛ أفسح {megabytes} ميغابايت، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The new version cannot be put into {folder} ({reason}); copy this program to a folder of your own, such as Documents, and update it there.</source>
        <translation>لا يمكن وضع النسخة الجديدة في {folder} ({reason})؛ انسخ هذا البرنامج إلى مجلد خاص بك، مثل المستندات، وحدّثه هناك.</translation>
    </message>
    <message>
        <source>{file} is not put together as a release is; tell those who made it.</source>
        <translation>{file} غير مركّب كما ينبغي؛ أخبر من صنعه.</translation>
    </message>
    <message>
        <source>{program} cannot be started ({reason}); go on with this version.</source>
        <translation>لا يمكن بدء {program} ({reason})؛ تابع بهذه النسخة.</translation>
    </message>
    <message>
        <source>{path} is damaged, and children&apos;s hashes need it; bring back a copy of it, or delete it to begin with other hashes.</source>
        <translation>{path} تالف، ورموز الأطفال تحتاج إليه؛ أعد نسخة منه، أو احذفه للبدء برموز أخرى.</translation>
    </message>
    <message>
        <source>{path}, which children&apos;s hashes need, cannot be used ({reason}); make room on the disk, and see that the folder can be written to.</source>
        <translation>{path}، الذي تحتاج إليه رموز الأطفال، لا يمكن استخدامه ({reason})؛ وفّر مساحة على القرص، وتأكد من إمكان الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>To learn what a marked film means here, say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>لتعرف ما تعنيه هنا صورة معلَّمة، اذكر في الإعدادات كم طفلًا من كل 100 طفل صُوِّروا هنا لديه التهاب رئوي.</translation>
    </message>
    <message>
        <source>Here {prevalence} of 100 children on X-ray have pneumonia. This was said by a person, and it changes no finding and no marking level. At this share:</source>
        <translation>هنا يصيب الالتهاب الرئوي {prevalence} من كل 100 طفل صُوِّروا بالأشعة. هذا ما قاله شخص، وهو لا يغيّر أي نتيجة ولا أي مستوى لوضع العلامة. وعند هذه النسبة:</translation>
    </message>
    <message>
        <source>Of 100 films that it marks, pneumonia is present in {value} (likely {low} to {high}; PPV).</source>
        <translation>من كل 100 صورة يعلّمها يكون الالتهاب الرئوي موجودًا في {value} (على الأرجح من {low} إلى {high}؛ PPV).</translation>
    </message>
    <message>
        <source>Of 100 films that it leaves unmarked, pneumonia is absent in {value} (likely {low} to {high}; NPV).</source>
        <translation>من كل 100 صورة لا يعلّمها يكون الالتهاب الرئوي غائبًا في {value} (على الأرجح من {low} إلى {high}؛ NPV).</translation>
    </message>
    <message>
        <source>Of 100 children on X-ray, {ill} have pneumonia, and it finds {value} of them (likely {low} to {high}).</source>
        <translation>من كل 100 طفل صُوِّروا بالأشعة لدى {ill} التهاب رئوي، وهو يجد منهم {value} (على الأرجح من {low} إلى {high}).</translation>
    </message>
    <message>
        <source>It raises {value} false alarms among the 100 (likely {low} to {high}).</source>
        <translation>ويعطي {value} إنذارًا كاذبًا بين المئة (على الأرجح من {low} إلى {high}).</translation>
    </message>
    <message>
        <source>of 100 of them marked</source>
        <translation>المعلَّمة من كل 100 منها</translation>
    </message>
    <message>
        <source>of 100 others not marked</source>
        <translation>غير المعلَّمة من كل 100 من غيرها</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} إلى {high})</translation>
    </message>
    <message>
        <source>To judge the probabilities themselves, {films} films that count are needed, and {each} of each kind.</source>
        <translation>للحكم على الاحتمالات نفسها يلزم {films} صورة محتسبة، منها {each} من كل نوع.</translation>
    </message>
    <message>
        <source>On these {films} films, the probabilities lie {error} of 100 beside the truth on average, shifted to the share of pneumonia among the films. By chance alone it would be about {chance}.</source>
        <translation>في هذه الصور ({films}) تبعد الاحتمالات عن الحقيقة بمتوسط {error} من 100، بعد تعديلها إلى نسبة الالتهاب الرئوي بين الصور. وبالصدفة وحدها يكون البعد نحو {chance}.</translation>
    </message>
    <message>
        <source>Fitted anew to such films, they would lie {error} beside it (Platt scaling, checked on films left out of the fit). True log-odds: {slope} times the program&apos;s, plus {shift} (slope likely {slope_low} to {slope_high}, shift {shift_low} to {shift_high}).</source>
        <translation>لو ضُبطت من جديد على صور كهذه لبعدت عنها {error} (طريقة بلات، مع التحقق على صور تُركت خارج الضبط). لوغاريتم الأرجحية الحقيقي: {slope} مرة مما للبرنامج، زائد {shift} (الميل على الأرجح من {slope_low} إلى {slope_high}، والإزاحة من {shift_low} إلى {shift_high}).</translation>
    </message>
    <message>
        <source>So nothing speaks against the probabilities here.</source>
        <translation>إذن لا شيء يدل على خطأ الاحتمالات هنا.</translation>
    </message>
    <message>
        <source>So high probabilities are too high here, and low ones are too low.</source>
        <translation>إذن الاحتمالات العالية عالية أكثر من اللازم هنا، والمنخفضة منخفضة أكثر من اللازم.</translation>
    </message>
    <message>
        <source>So high probabilities are too low here, and low ones are too high.</source>
        <translation>إذن الاحتمالات العالية منخفضة أكثر من اللازم هنا، والمنخفضة عالية أكثر من اللازم.</translation>
    </message>
    <message>
        <source>So the probabilities are too low here on the whole.</source>
        <translation>إذن الاحتمالات هنا منخفضة أكثر من اللازم على وجه العموم.</translation>
    </message>
    <message>
        <source>So the probabilities are too high here on the whole.</source>
        <translation>إذن الاحتمالات هنا عالية أكثر من اللازم على وجه العموم.</translation>
    </message>
    <message>
        <source>This fit is shown and not used: probabilities, findings and marking levels stay as they are. A marking level of your own is chosen on the films themselves, and so it holds all the same.</source>
        <translation>هذا الضبط يُعرض ولا يُستخدم: تبقى الاحتمالات والنتائج ومستويات وضع العلامة كما هي. أما مستوى وضع العلامة الخاص بكم فيُختار على الصور نفسها، ولذلك يبقى صالحًا.</translation>
    </message>
    <message>
        <source>In the program&apos;s window, you can adopt this fit for the probability that is told for here. Findings, marking levels and the program&apos;s own probabilities stay as they are.</source>
        <translation>في نافذة البرنامج يمكنك اعتماد هذا الضبط للاحتمال المذكور لهذا المكان. وتبقى النتائج ومستويات وضع العلامة واحتمالات البرنامج نفسه كما هي.</translation>
    </message>
    <message>
        <source>Adopted by {initials} on {day}: the probability here is told by a fit to {films} films of this clinic. True log-odds: {slope} times the program&apos;s, plus {shift}.</source>
        <translation>اعتمده {initials} في {day}: يُذكر الاحتمال هنا بضبط على {films} صورة من هذه العيادة. لوغاريتم الأرجحية الحقيقي: {slope} مرة مما للبرنامج، زائد {shift}.</translation>
    </message>
    <message>
        <source>No fit is in use. The probability here is the program&apos;s own.</source>
        <translation>لا يُستخدم أي ضبط. والاحتمال هنا هو احتمال البرنامج نفسه.</translation>
    </message>
    <message>
        <source>The fit shows only once you say in the settings how many of 100 children X-rayed here have pneumonia.</source>
        <translation>لا يظهر الضبط إلا بعد أن تذكر في الإعدادات كم طفلًا من كل 100 طفل صُوِّروا هنا لديه التهاب رئوي.</translation>
    </message>
    <message>
        <source>under 12 months</source>
        <translation>أقل من 12 شهرًا</translation>
    </message>
    <message>
        <source>12 to 23 months</source>
        <translation>من 12 إلى 23 شهرًا</translation>
    </message>
    <message>
        <source>24 to 59 months</source>
        <translation>من 24 إلى 59 شهرًا</translation>
    </message>
    <message>
        <source>60 months and older</source>
        <translation>60 شهرًا فأكثر</translation>
    </message>
    <message>
        <source>girls</source>
        <translation>بنات</translation>
    </message>
    <message>
        <source>boys</source>
        <translation>أولاد</translation>
    </message>
    <message>
        <source>{file} is no mapping for DHIS2; let the program write one, fill it in, and save it as CSV.</source>
        <translation>{file} ليس جدولًا لـ DHIS2؛ دع البرنامج يكتب جدولًا ثم املأه واحفظه بصيغة CSV.</translation>
    </message>
    <message>
        <source>Line {line} of {file} names a count, an age or a sex that the program does not know; write it as the program did.</source>
        <translation>يذكر السطر {line} من {file} عددًا أو عمرًا أو جنسًا لا يعرفه البرنامج؛ اكتبه كما كتبه البرنامج.</translation>
    </message>
    <message>
        <source>Line {line} of {file} would count the same children or films twice in one data element; delete it, or the earlier line.</source>
        <translation>السطر {line} من {file} سيعدّ الأطفال أو الصور نفسها مرتين في dataelement واحد؛ احذفه أو احذف السطر السابق.</translation>
    </message>
    <message>
        <source>Line {line} of {file} gives the clinic {clinic} another orgunit than before; delete one of the two lines.</source>
        <translation>السطر {line} من {file} يعطي العيادة {clinic} قيمة orgunit غير السابقة؛ احذف أحد السطرين.</translation>
    </message>
    <message>
        <source>{file} has no orgunit for the clinic {clinic}; write it beside the clinic.</source>
        <translation>لا يوجد orgunit للعيادة {clinic} في {file}؛ اكتبه بجانب العيادة.</translation>
    </message>
    <message>
        <source>{file} has no dataelement yet; write one beside each count to report.</source>
        <translation>لا يوجد dataelement في {file} بعد؛ اكتب واحدًا بجانب كل عدد يُبلَّغ عنه.</translation>
    </message>
    <message>
        <source>Children X-rayed</source>
        <translation>الأطفال الذين صُوِّروا بالأشعة</translation>
    </message>
    <message>
        <source>What the program found</source>
        <translation>ما وجده البرنامج</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>ما قرره الأشخاص</translation>
    </message>
    <message>
        <source>Do the two agree?</source>
        <translation>هل يتفق الاثنان؟</translation>
    </message>
    <message>
        <source>Films without an answer, by reason</source>
        <translation>صور بلا جواب، بحسب السبب</translation>
    </message>
    <message>
        <source>Clinics</source>
        <translation>العيادات</translation>
    </message>
    <message>
        <source>Decided as pneumonia</source>
        <translation>قُرِّر أنها التهاب رئوي</translation>
    </message>
    <message>
        <source>All</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The month from {first} to {last}</source>
        <translation>الشهر من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Each child counts once: by the patient&apos;s number, else by the number of the visit, else each film counts as a child. The day is that of the film, or else of scoring. Films in all: {films}. People of 16 years or older, who are left out: {adults}.</source>
        <translation>يُعدّ كل طفل مرة واحدة: برقم المريض، وإلا فبرقم الزيارة، وإلا تُعدّ كل صورة طفلًا. اليوم هو يوم الصورة، وإلا فيوم التقييم. مجموع الصور: {films}. أشخاص في السادسة عشرة أو أكثر تُركوا: {adults}.</translation>
    </message>
    <message>
        <source>2 to 11 months</source>
        <translation>من 2 إلى 11 شهرًا</translation>
    </message>
    <message>
        <source>12 to 59 months</source>
        <translation>من 12 إلى 59 شهرًا</translation>
    </message>
    <message>
        <source>Other age</source>
        <translation>عمر آخر</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>العمر غير معروف</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>بنات</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>أولاد</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>الجنس غير معروف</translation>
    </message>
    <message>
        <source>Marked as pneumonia</source>
        <translation>معلَّمة التهابًا رئويًا</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير معلَّم</translation>
    </message>
    <message>
        <source>Look first</source>
        <translation>انظر أولًا</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>طبيعي</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>غير متأكد</translation>
    </message>
    <message>
        <source>Poor image</source>
        <translation>صورة رديئة</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>بلا قرار</translation>
    </message>
    <message>
        <source>They agree</source>
        <translation>متفقان</translation>
    </message>
    <message>
        <source>Only the person found pneumonia</source>
        <translation>الشخص وحده وجد التهابًا رئويًا</translation>
    </message>
    <message>
        <source>Only the program found pneumonia</source>
        <translation>البرنامج وحده وجد التهابًا رئويًا</translation>
    </message>
    <message>
        <source>Not to be compared</source>
        <translation>لا يمكن مقارنتهما</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, cannot be read ({reason}); allow reading it, or move it away and begin again.</source>
        <translation>تعذرت قراءة سجل القراءة دون معرفة الجواب {path} ({reason})؛ اسمح بقراءته، أو انقله وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The record of the blind reading, {path}, is damaged or comes from a newer version of the program; move it away, and begin again.</source>
        <translation>سجل القراءة دون معرفة الجواب {path} تالف أو من إصدار أحدث من البرنامج؛ انقله وابدأ من جديد.</translation>
    </message>
    <message>
        <source>The blind reading could not be saved in {path} ({reason}); make room, and try again.</source>
        <translation>تعذر حفظ القراءة دون معرفة الجواب في {path} ({reason})؛ أفسح مكانًا وحاول من جديد.</translation>
    </message>
    <message>
        <source>Another window of the program has changed the blind reading, so this was not saved; open the blind reading again.</source>
        <translation>غيّرت نافذة أخرى من البرنامج القراءة دون معرفة الجواب، لذلك لم يُحفظ هذا؛ افتح القراءة دون معرفة الجواب من جديد.</translation>
    </message>
    <message>
        <source>On these films the program does well enough to be used here.</source>
        <translation>على هذه الصور يعمل البرنامج جيدًا بما يكفي لاستخدامه هنا.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: too few films were read to know whether it does well enough.</source>
        <translation>ينبغي ألا يُستخدم البرنامج هنا بعد: قُرئت صور قليلة جدًا لمعرفة ما إذا كان جيدًا بما يكفي.</translation>
    </message>
    <message>
        <source>The program should not be used here: on these films it does worse than was asked for.</source>
        <translation>ينبغي ألا يُستخدم البرنامج هنا: على هذه الصور أداؤه أسوأ مما طُلب.</translation>
    </message>
    <message>
        <source>The program should not be used here yet: the two people agree too little with each other to measure it by what they say. Practise WHO&apos;s form together, and read again.</source>
        <translation>ينبغي ألا يُستخدم البرنامج هنا بعد: اتفاق الشخصين قليل جدًا فلا يُقاس بقولهما. تدرّبا معًا على استمارة منظمة الصحة العالمية ثم اقرآ من جديد.</translation>
    </message>
    <message>
        <source>Asked for was that it likely marks at least {sensitivity} of 100 films with pneumonia, likely leaves unmarked at least {specificity} of 100 films without, and likely ranks at least {auroc} of 100 pairs rightly.</source>
        <translation>كان المطلوب أن يؤشر على الأرجح {sensitivity} على الأقل من كل 100 صورة فيها التهاب رئوي، وأن يترك على الأرجح دون تأشير {specificity} على الأقل من كل 100 صورة بلا التهاب، وأن يرتب على الأرجح {auroc} على الأقل من كل 100 زوج ترتيبًا صحيحًا.</translation>
    </message>
    <message>
        <source>If it goes on like this, a firm answer needs about {films} more films.</source>
        <translation>إذا استمر الأمر هكذا، يحتاج الجواب المؤكد إلى نحو {films} صورة أخرى.</translation>
    </message>
    <message>
        <source>How many more films a firm answer needs cannot be told from these.</source>
        <translation>لا يمكن أن يُعرف من هذه الصور كم صورة أخرى يحتاج الجواب المؤكد.</translation>
    </message>
    <message>
        <source>Read: {films} films, drawn at random from those of {children} children. Each child had the same chance.</source>
        <translation>الصور المقروءة: {films}، سُحبت عشوائيًا من صور {children} طفلًا. وكان لكل طفل الفرصة نفسها.</translation>
    </message>
    <message>
        <source>Films that the two looked at together because they had differed: {films}.</source>
        <translation>الصور التي نظر فيها الاثنان معًا لأنهما اختلفا: {films}.</translation>
    </message>
    <message>
        <source>Left out as uninterpretable: {films}.</source>
        <translation>ما استُبعد لأنه غير قابل للقراءة: {films}.</translation>
    </message>
    <message>
        <source>{first} and {second} said the same of {same} of {of} films ({kappa}).</source>
        <translation>قال {first} و{second} الشيء نفسه عن {same} من {of} صورة ({kappa}).</translation>
    </message>
    <message>
        <source>{initials} and the program said the same of {same} of {of} films ({kappa}).</source>
        <translation>قال {initials} والبرنامج الشيء نفسه عن {same} من {of} صورة ({kappa}).</translation>
    </message>
    <message>
        <source>The agreed answer and the program are the same on {same} of {of} films ({kappa}).</source>
        <translation>الجواب المتفق عليه وجواب البرنامج متطابقان في {same} من {of} صورة ({kappa}).</translation>
    </message>
    <message>
        <source>kappa {kappa}; likely {low} to {high}</source>
        <translation>كابا {kappa}؛ على الأرجح من {low} إلى {high}</translation>
    </message>
    <message>
        <source>no kappa, as all got the same answer</source>
        <translation>لا كابا، لأن الجواب واحد للجميع</translation>
    </message>
    <message>
        <source>Pneumonia: end-point consolidation, pleural effusion or other infiltrate</source>
        <translation>التهاب رئوي: تصلّد (معيار المنظمة) أو انصباب جنبي أو ارتشاح آخر</translation>
    </message>
    <message>
        <source>WHO&apos;s primary end-point pneumonia: end-point consolidation or pleural effusion</source>
        <translation>التهاب رئوي وفق معيار المنظمة الرئيسي: تصلّد (معيار المنظمة) أو انصباب جنبي</translation>
    </message>
    <message>
        <source>The details in {file} are not used. {reason}</source>
        <translation>لا تُستخدم البيانات في {file}. {reason}</translation>
    </message>
    <message>
        <source>Lines of {file} that are not used: {count}. The first is line {line}: {reason}.</source>
        <translation>الأسطر غير المستخدمة في {file}: {count}. أولها السطر {line}: {reason}.</translation>
    </message>
    <message>
        <source>it names no film here, so write the name as it is in the folder</source>
        <translation>لا يسمي أي صورة هنا، فاكتب الاسم كما هو في المجلد</translation>
    </message>
    <message>
        <source>it names several films, so write the ending, too</source>
        <translation>يسمي عدة صور، فاكتب الامتداد أيضًا</translation>
    </message>
    <message>
        <source>another line says otherwise of the same film</source>
        <translation>سطر آخر يقول غير ذلك عن الصورة نفسها</translation>
    </message>
    <message>
        <source>the film itself says otherwise, so check whose it is</source>
        <translation>الصورة نفسها تقول غير ذلك، فتحقق من صاحبها</translation>
    </message>
    <message>
        <source>its age is no number of months</source>
        <translation>العمر فيه ليس عددًا من الأشهر</translation>
    </message>
    <message>
        <source>its sex is neither F nor M</source>
        <translation>الجنس فيه ليس F ولا M</translation>
    </message>
    <message>
        <source>its date cannot be read, so write it as in 2026-11-30</source>
        <translation>لا يمكن قراءة التاريخ فيه، فاكتبه مثل 2026-11-30</translation>
    </message>
    <message>
        <source>The fit of the probabilities adopted here belongs to another model and is not used; check how well this model does here, and adopt a fit again.</source>
        <translation>ضبط الاحتمالات المعتمد هنا يخص نموذجًا آخر ولا يُستعمل؛ تحقق من مدى جودة هذا النموذج هنا، واعتمد ضبطًا من جديد.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, cannot be read ({reason}); allow reading it, or adopt no fit.</source>
        <translation>سجل ضبط الاحتمالات الخاص بك، {path}، لا يمكن قراءته ({reason})؛ اسمح بقراءته، أو لا تعتمد أي ضبط.</translation>
    </message>
    <message>
        <source>The record of your fit of the probabilities, {path}, is damaged; move it away, and adopt the fit again.</source>
        <translation>سجل ضبط الاحتمالات الخاص بك {path} تالف؛ انقله إلى مكان آخر، واعتمد الضبط من جديد.</translation>
    </message>
    <message>
        <source>The fit of the probabilities could not be saved in {path} ({reason}); make room, and adopt it again.</source>
        <translation>تعذر حفظ ضبط الاحتمالات في {path} ({reason})؛ أفسح مكانًا، واعتمده مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ScoringThread</name>
    <message>
        <source>Scoring stopped ({reason}); score the folder again to resume.</source>
        <translation>توقف التقييم ({reason})؛ قيّم المجلد من جديد لاستئنافه.</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Earlier sessions</source>
        <translation>جلسات سابقة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pneumonia</source>
        <translation>التهاب رئوي</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المقرَّرة</translation>
    </message>
    <message>
        <source>Another model scored these films. Open the session to see them.</source>
        <translation>قيّم نموذج آخر هذه الصور. افتح الجلسة لتراها.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة (Language)</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>ال&amp;أحرف الأولى من اسمك</translation>
    </message>
    <message>
        <source>&amp;Clinic</source>
        <translation>ال&amp;عيادة</translation>
    </message>
    <message>
        <source>&amp;Marking level of new runs</source>
        <translation>مستوى وضع العلا&amp;مة للتقييمات الجديدة</translation>
    </message>
    <message>
        <source>With pneumonia, of 100 children &amp;X-rayed here</source>
        <translation>المصابون بالالتهاب الرئوي من كل 100 &amp;طفل صُوِّروا هنا</translation>
    </message>
    <message>
        <source>Folder of &amp;films</source>
        <translation>مجلد ال&amp;صور</translation>
    </message>
    <message>
        <source>Folder for &amp;exports</source>
        <translation>مجلد الت&amp;صدير</translation>
    </message>
    <message>
        <source>Films scored at the same &amp;time</source>
        <translation>الصور المقيَّمة في الوقت &amp;نفسه</translation>
    </message>
    <message>
        <source>&amp;Delete old sessions</source>
        <translation>&amp;حذف الجلسات القديمة</translation>
    </message>
    <message>
        <source>Sessions are kept in</source>
        <translation>تُحفظ الجلسات في</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{folder} is not there; choose another folder.</source>
        <translation>{folder} غير موجود؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>They stand beside your decisions</source>
        <translation>تظهر بجانب قراراتك</translation>
    </message>
    <message>
        <source>The one chosen last</source>
        <translation>المختارة أخيرًا</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Of the last 100 children you X-rayed, how many had pneumonia? The program then also says what a score means here. No finding and no marking level changes.</source>
        <translation>من آخر 100 طفل صوّرتهم بالأشعة، كم طفلًا كان لديه التهاب رئوي؟ عندها يقول البرنامج أيضًا ما تعنيه الدرجة هنا. ولا تتغير أي نتيجة ولا أي مستوى لوضع العلامة.</translation>
    </message>
    <message>
        <source>The one scored last</source>
        <translation>المقيَّم أخيرًا</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>مستنداتك</translation>
    </message>
    <message>
        <source>Include &amp;patient identifiers in exports</source>
        <translation>تضمين &amp;هوية المرضى في التصدير</translation>
    </message>
    <message>
        <source>&amp;Anonymous names of films in exports</source>
        <translation>أسماء م&amp;جهّلة للصور في التصدير</translation>
    </message>
    <message>
        <source>Folders and files are often named after patients. Exports and reports then have numbers, and only the key on this computer has the names: {key}</source>
        <translation>كثيرًا ما تُسمّى المجلدات والملفات بأسماء المرضى. عندئذ تحمل الملفات المصدّرة والتقارير أرقامًا، ولا توجد الأسماء إلا في المفتاح على هذا الحاسوب: {key}</translation>
    </message>
    <message>
        <source>As many as this computer has cores ({cores})</source>
        <translation>بعدد أنوية هذا الحاسوب ({cores})</translation>
    </message>
    <message>
        <source>A smaller number slows other programs less. It holds from the next run on.</source>
        <translation>العدد الأصغر يبطئ البرامج الأخرى أقل. ويسري بدءًا من التقييم التالي.</translation>
    </message>
    <message>
        <source>Never automatically</source>
        <translation>لا تُحذف تلقائيًا أبدًا</translation>
    </message>
    <message>
        <source>After {days} days, when the program opens</source>
        <translation>بعد {days} يومًا، عند فتح البرنامج</translation>
    </message>
    <message>
        <source>Films, exported files and backups stay, and so does the session shown</source>
        <translation>تبقى الصور والملفات المصدّرة والنسخ الاحتياطية، وكذلك الجلسة المعروضة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>It stands on reports, and names the clinic in the month</source>
        <translation>يظهر في التقارير ويسمّي العيادة في الشهر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Address of the clinic</source>
        <translation>عنوان العيادة</translation>
    </message>
</context>
<context>
    <name>ShownSession</name>
    <message>
        <source>There are no earlier sessions; choose a folder to score.</source>
        <translation>لا توجد جلسات سابقة؛ اختر مجلدًا لتقييمه.</translation>
    </message>
    <message>
        <source>Back up all sessions</source>
        <translation>نسخ كل الجلسات احتياطيًا</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>نسخ احتياطية (*.sqlite)</translation>
    </message>
    <message>
        <source>Backed up to {path}; this file holds patient data</source>
        <translation>نُسخ احتياطيًا في {path}؛ يحوي هذا الملف بيانات مرضى</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>هذه الجلسة</translation>
    </message>
    <message>
        <source>Delete patient data for good?</source>
        <translation>هل تُحذف بيانات المرضى نهائيًا؟</translation>
    </message>
    <message>
        <source>Rows, small pictures, decisions and notes are deleted from this program, and nothing brings them back. If another session shows a film too, it stays there. The files of the films, exported files and backups stay where they are.</source>
        <translation>تُحذف الأسطر والصور الصغيرة والقرارات والملاحظات من هذا البرنامج، ولا شيء يعيدها. وإذا كانت جلسة أخرى تُظهر صورة أيضًا، بقيت الصورة فيها. وتبقى ملفات الصور والملفات المصدّرة والنسخ الاحتياطية حيث هي.</translation>
    </message>
    <message>
        <source>The results are no longer kept automatically ({reason}); export them before you close the program.</source>
        <translation>لم تعد النتائج تُحفظ تلقائيًا ({reason})؛ صدّرها قبل إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Nobody can then tell whose film an anonymous name stands for.</source>
        <translation>وبعد ذلك لا يستطيع أحد معرفة صاحب الصورة من اسمها المجهّل.</translation>
    </message>
    <message>
        <source>The real names of films were not deleted.</source>
        <translation>لم تُحذف الأسماء الحقيقية للصور.</translation>
    </message>
    <message>
        <source>This run is not finished; choose the folder again to resume it.</source>
        <translation>لم يكتمل هذا التقييم؛ اختر المجلد من جديد لاستئنافه.</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago: {count}. The program deletes them again when it next opens, unless you change the settings first.</source>
        <translation>الجلسات التي بدأت قبل أكثر من {days} يومًا: {count}. يحذفها البرنامج من جديد عند فتحه في المرة القادمة، ما لم تغيّر الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>The file of this film says another age, and that age counts.</source>
        <translation>يذكر ملف هذه الصورة عمرًا آخر، وذلك العمر هو المعتمد.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Sessions begun more than {days} days ago were deleted, as the settings say: {count} in all.</source>
        <translation>حُذفت الجلسات التي بدأت قبل أكثر من {days} يومًا كما تقول الإعدادات: {count} في المجموع.</translation>
    </message>
    <message numerus="yes">
        <source>{films} of %n films, begun on {time}</source>
        <translation>
            <numerusform>{films} من %n صورة، بدأ في {time}</numerusform>
            <numerusform>{films} من صورة واحدة، بدأ في {time}</numerusform>
            <numerusform>{films} من صورتين، بدأ في {time}</numerusform>
            <numerusform>{films} من %n صور، بدأ في {time}</numerusform>
            <numerusform>{films} من %n صورة، بدأ في {time}</numerusform>
            <numerusform>{films} من %n صورة، بدأ في {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every session of this backup is here already</source>
        <translation>كل جلسات هذه النسخة الاحتياطية موجودة هنا</translation>
    </message>
    <message>
        <source>Sessions in the backup: {sessions}; not here yet: {missing}. What is missing is added, and nothing that is here changes.</source>
        <translation>الجلسات في النسخة الاحتياطية: {sessions}؛ غير الموجودة هنا بعد: {missing}. يُضاف الناقص، ولا يتغير شيء مما هو هنا.</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>هل تُستعاد هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Sessions restored: {missing}; look among the earlier sessions</source>
        <translation>الجلسات المستعادة: {missing}؛ انظر بين الجلسات السابقة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>Signature</name>
    <message>
        <source>Decisions are signed {initials}; someone else presses Ctrl+Shift+I</source>
        <translation>تُوقَّع القرارات بالأحرف {initials}؛ ليضغط شخص آخر Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>من يعمل؟</translation>
    </message>
    <message>
        <source>Who is working? These initials stand beside your decisions:</source>
        <translation>من يعمل؟ تظهر هذه الأحرف بجانب قراراتك:</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>الأحرف الأولى من اسمك</translation>
    </message>
    <message>
        <source>Your initials stand beside your decisions:</source>
        <translation>تظهر الأحرف الأولى من اسمك بجانب قراراتك:</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Maker, model and room, as you name it</source>
        <translation>الصانع والطراز والغرفة، كما تسمونها</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the sensitivity must reach this</source>
        <translation>يجب أن يبلغ الحد الأدنى للمدى المرجح للحساسية هذه القيمة</translation>
    </message>
    <message>
        <source>A pair is a film with pneumonia and one without. The lower end of the likely range of the AUROC must reach this.</source>
        <translation>الزوج صورة فيها التهاب رئوي وصورة بلا التهاب. يجب أن يبلغ الحد الأدنى للمدى المرجح لـ AUROC هذه القيمة.</translation>
    </message>
    <message>
        <source>Draw &amp;new films...</source>
        <translation>سحب صور &amp;جديدة...</translation>
    </message>
    <message>
        <source>Bring in a reading from &amp;another computer...</source>
        <translation>إحضار قراءة من &amp;حاسوب آخر...</translation>
    </message>
    <message>
        <source>Films to &amp;read</source>
        <translation>الصور المطلوب &amp;قراءتها</translation>
    </message>
    <message>
        <source>&amp;X-ray machine</source>
        <translation>&amp;جهاز الأشعة</translation>
    </message>
    <message>
        <source>Of 100 films with &amp;pneumonia, it should likely mark</source>
        <translation>من كل 100 صورة فيها &amp;التهاب رئوي، ينبغي أن يؤشر على الأرجح</translation>
    </message>
    <message>
        <source>The lower end of the likely range of the specificity must reach this. Else the program marks too many healthy children.</source>
        <translation>يجب أن يبلغ الحد الأدنى للمدى المرجح للنوعية هذه القيمة. وإلا يؤشر البرنامج على أطفال أصحاء أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Of 100 films &amp;without pneumonia, it should likely not mark</source>
        <translation>من كل 100 صورة &amp;بلا التهاب رئوي، ينبغي أن يترك على الأرجح دون تأشير</translation>
    </message>
    <message>
        <source>Of 100 p&amp;airs, it should likely rank rightly</source>
        <translation>من كل 100 &amp;زوج، ينبغي أن يرتب على الأرجح ترتيبًا صحيحًا</translation>
    </message>
    <message>
        <source>Your &amp;initials</source>
        <translation>ال&amp;أحرف الأولى من اسمك</translation>
    </message>
    <message>
        <source>The films are being counted.</source>
        <translation>يجري عدّ الصور.</translation>
    </message>
    <message>
        <source>Two people read films of this clinic, one after the other, on WHO&apos;s form. The films are drawn at random from those of {children} children. Nobody sees what the program says, or what the other person said, until both have read. Then the program tells how well it does here. You can stop at any time and go on later.</source>
        <translation>يقرأ شخصان صور هذه العيادة، أحدهما بعد الآخر، على استمارة منظمة الصحة العالمية. تُسحب الصور عشوائيًا من صور {children} طفلًا. لا يرى أحد ما يقوله البرنامج، أو ما قاله الآخر، حتى يقرأ الاثنان. ثم يبيّن البرنامج مدى جودته هنا. يمكنك التوقف في أي وقت والمتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Draw the films and begin</source>
        <translation>&amp;سحب الصور والبدء</translation>
    </message>
    <message>
        <source>{initials} has read all {films} films. Now a second person reads the same films, without knowing what {initials} said.</source>
        <translation>قرأ {initials} كل الصور وعددها {films}. والآن يقرأ شخص ثانٍ الصور نفسها دون أن يعرف ما قاله {initials}.</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;بدء</translation>
    </message>
    <message>
        <source>{initials} has read {read} of {films} films. Only {initials} should go on here.</source>
        <translation>قرأ {initials} من الصور {read} من {films}. ينبغي أن يتابع {initials} وحده هنا.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;متابعة</translation>
    </message>
    <message>
        <source>{first} and {second} have both read. They came to different conclusions on some films ({films} left). Look at these together, and enter what you agree on. What the program says stays hidden until then.</source>
        <translation>قرأ {first} و{second} كلاهما. واختلفت استنتاجاتهما في بعض الصور (بقي {films}). انظرا فيها معًا وأدخلا ما تتفقان عليه. يبقى ما يقوله البرنامج مخفيًا حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Look together</source>
        <translation>ا&amp;لنظر معًا</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>This translation has not yet been read by a native speaker.</source>
        <translation>لم يقرأ هذه الترجمةَ بعدُ ناطقٌ أصلي بهذه اللغة.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy، HH:mm</translation>
    </message>
</context>
<context>
    <name>TrialStep</name>
    <message>
        <source>Try it first</source>
        <translation>جرّبه أولًا</translation>
    </message>
    <message>
        <source>Make a practice folder</source>
        <translation>إنشاء مجلد تدريب</translation>
    </message>
    <message>
        <source>Practice films are drawings and show no patient; each says so in its corner. There is one for every kind of answer: clear lungs, a patch in one lung, a film between the two, one that lies on its side, a blurred one, a blank one, a page that is no film, and a damaged file. A score of a drawing does not show how well the program does on children&apos;s films.</source>
        <translation>صور التدريب رسوم ولا تُظهر أي مريض؛ وكل منها تقول ذلك في زاويتها. هناك واحدة لكل نوع من الأجوبة: رئتان صافيتان، وبقعة في رئة واحدة، وصورة بين الاثنين، وصورة على جنبها، وصورة غير واضحة، وصورة فارغة، وصفحة ليست صورة أشعة، وملف تالف. ودرجة الرسم لا تُظهر مدى جودة البرنامج في صور الأطفال.</translation>
    </message>
    <message>
        <source>The program makes {folder} and scores it.</source>
        <translation>يُنشئ البرنامج {folder} ويقيّمه.</translation>
    </message>
    <message>
        <source>Make it in another &amp;place...</source>
        <translation>إنشاؤه في &amp;مكان آخر...</translation>
    </message>
    <message>
        <source>Start with my own films</source>
        <translation>البدء بصوري</translation>
    </message>
    <message>
        <source>You can find the practice films on the start page, too.</source>
        <translation>تجد صور التدريب أيضًا في صفحة البداية.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>Update from a file</source>
        <translation>التحديث من ملف</translation>
    </message>
    <message>
        <source>Releases (*.zip)</source>
        <translation>نسخ البرنامج (*.zip)</translation>
    </message>
    <message>
        <source>{file} is being checked and unpacked, which takes a minute or two...</source>
        <translation>يجري التحقق من {file} وفك ضغطه، ويستغرق ذلك دقيقة أو دقيقتين...</translation>
    </message>
    <message>
        <source>Go back to {program}?</source>
        <translation>العودة إلى {program}؟</translation>
    </message>
    <message>
        <source>This version and all its results stay on the computer. If the earlier version keeps its results in a file of its own, it does not show what was done since the update.</source>
        <translation>تبقى هذه النسخة وكل نتائجها على الحاسوب. وإن كانت النسخة السابقة تحفظ نتائجها في ملف خاص بها، فهي لا تُظهر ما جرى منذ التحديث.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>{program} is ready.</source>
        <translation>أصبح {program} جاهزًا.</translation>
    </message>
    <message>
        <source>It lies in {folder}. It takes over all results, and this version stays as it is. You can go back to it in the menu Help.</source>
        <translation>وهو في {folder}. ينتقل إليه كل ما لديك من نتائج، وتبقى هذه النسخة كما هي. يمكنك العودة إليها من قائمة المساعدة.</translation>
    </message>
    <message>
        <source>Open the new version</source>
        <translation>فتح النسخة الجديدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Choose a film in the list to see it here.</source>
        <translation>اختر صورة من القائمة لتراها هنا.</translation>
    </message>
    <message>
        <source>Strength of the map</source>
        <translation>شدة الخريطة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Choose a folder of chest X-rays, or drop one here</source>
        <translation>اختر مجلدًا من صور أشعة الصدر، أو اسحبه إلى هنا</translation>
    </message>
    <message>
        <source>Practise with drawn films...</source>
        <translation>التدرب على صور مرسومة...</translation>
    </message>
    <message>
        <source>Make a folder of drawn films, one for every kind of answer, and score it</source>
        <translation>إنشاء مجلد من صور مرسومة، واحدة لكل نوع من الأجوبة، وتقييمه</translation>
    </message>
    <message>
        <source>Recent folder {folder}</source>
        <translation>مجلد حديث {folder}</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>No film fits. Empty the search, and choose All films and All children.</source>
        <translation>لا توجد صورة مطابقة. امسح البحث، واختر «كل الصور» و«كل الأطفال».</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>لا توجد صورة لعرضها.</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Film that you decide on</source>
        <translation>الصورة التي تقرر بشأنها</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Ne&amp;xt film</source>
        <translation>الصورة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious film</source>
        <translation>الصورة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Open or close the c&amp;hild&apos;s films</source>
        <translation>&amp;فتح صور الطفل أو إغلاقها</translation>
    </message>
    <message>
        <source>You decide on the most urgent of {count} films: {file}</source>
        <translation>تقرر بشأن الأكثر إلحاحًا من {count} صور: {file}</translation>
    </message>
    <message>
        <source>{verdict}: {count}</source>
        <translation>{verdict}: {count}</translation>
    </message>
    <message>
        <source>Children with several films: {count}</source>
        <translation>أطفال لهم عدة صور: {count}</translation>
    </message>
    <message>
        <source>Decided: {count} of {total}</source>
        <translation>المقرَّر: {count} من {total}</translation>
    </message>
    <message>
        <source>Shown: {count} of {total}</source>
        <translation>المعروض: {count} من {total}</translation>
    </message>
</context>
<context>
    <name>WritingDialog</name>
    <message>
        <source>Writing {file}</source>
        <translation>جارٍ كتابة {file}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>The file is then not written</source>
        <translation>لن يُكتب الملف عندئذ</translation>
    </message>
    <message>
        <source>Stopping {file}</source>
        <translation>جارٍ إيقاف كتابة {file}</translation>
    </message>
    <message>
        <source>The program waits until {file} is written</source>
        <translation>ينتظر البرنامج حتى تكتمل كتابة {file}</translation>
    </message>
</context>
</TS>
